package org.newsledger.resolve.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Figure;
import org.newsledger.model.Place;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.StoryContext;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.Vote;

/**
 * A number as its claims tell it together.
 *
 * @param figureId the smallest id of its claims
 * @param figure the slots on which they agree; {@code partOf} is the smallest of theirs
 * @param wholeIn the article of the claim that {@code partOf} names; null when it is no part
 * @param place the innermost place that all tell; null when none tells one
 * @param country ISO 3166-1 alpha-2; null when none is known
 * @param date as of when
 * @param asserted whether one of its claims at least is told as fact
 * @param attributedTo ids of the actors cited, sorted
 * @param eventId the event that it is the toll of, by most of its claims; null when not told
 * @param cause what took the toll, by most of its claims; null when not told
 * @param replaced the earlier number that a sentence says it has grown or shrunk from; null when
 *     none does
 * @param reports the articles that report it, copies as one, sorted; the first of very many
 * @param context what they tell of besides
 * @param tally how often, by whom and when it was reported
 */
public record FigureCluster(
    String figureId,
    Figure figure,
    @Nullable String wholeIn,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    boolean asserted,
    List<String> attributedTo,
    @Nullable String eventId,
    @Nullable Cause cause,
    @Nullable BigDecimal replaced,
    List<Report> reports,
    StoryContext context,
    Tally tally) {

  /** A date told is that of an older story when it is so many days before the first report. */
  private static final int RECENT_DAYS = 31;

  /**
   * A report of a number.
   *
   * @param group the article, or the group of copies
   * @param published on which day; null when that is unknown
   * @param claimant who is cited; null when nobody is
   */
  public record Report(String group, @Nullable LocalDate published, @Nullable String claimant) {}

  /**
   * Returns the day that it is of: on which it was first published, or the day told if that is
   * unknown or long past by then. A toll's own day is often told as the day of what took it, so a
   * day told shortly before says little.
   */
  public @Nullable LocalDate day() {
    LocalDate first = tally.firstReported();
    if (date == null || (first != null && first.minusDays(RECENT_DAYS).isBefore(end(date)))) {
      return first;
    }
    return date.date();
  }

  private static LocalDate end(DateValue date) {
    return switch (date.precision()) {
      case DAY, WEEK -> date.date();
      case MONTH -> date.date().plusMonths(1);
      case YEAR -> date.date().plusYears(1);
    };
  }

  /** Returns the first day on which it is known to have been published; null when none is known. */
  public @Nullable LocalDate firstDay() {
    return reports.stream()
        .map(Report::published)
        .flatMap(Stream::ofNullable)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Returns who is cited for it most often; null when nobody is. */
  public @Nullable String mainClaimant() {
    return Vote.winner(reports.stream().map(Report::claimant));
  }

  /** Returns whether an article reports both numbers. */
  public boolean isBeside(FigureCluster other) {
    Set<String> groups = other.groups();
    return reports.stream().anyMatch(report -> groups.contains(report.group()));
  }

  /** Returns the articles that report it, copies as one. */
  public Set<String> groups() {
    Set<String> groups = new TreeSet<>();
    reports.forEach(report -> groups.add(report.group()));
    return groups;
  }
}
