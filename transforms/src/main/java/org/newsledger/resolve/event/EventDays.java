package org.newsledger.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.EventType;
import org.newsledger.model.Modality;
import org.newsledger.model.Precision;
import org.newsledger.resolve.TimeSpan;

/**
 * When the claims of an event say that it was: by a day that they tell, else by the day on which
 * they were published.
 */
final class EventDays {

  /** Days between reports of one event that say not when, at most. */
  private static final int REPORTED_DAYS = 10;

  private static final int REMEMBERED_DAYS = 62;
  private static final int MISTOLD_DAYS = 3;

  /** Floods and fires go on, and each report tells its own day of them. */
  private static final int LASTING_DAYS = 7;

  private final TimeSpan told = new TimeSpan();
  private final TimeSpan certain = new TimeSpan();
  private final TimeSpan days = new TimeSpan();
  private final TimeSpan time = new TimeSpan();
  private final TimeSpan reported = new TimeSpan();

  /** Takes up when a claim says that it was. */
  void add(EventClaim claim) {
    told.add(exactDay(claim));
    certain.add(isOfReport(claim) ? null : exactDay(claim));
    days.add(claim.day());
    time.add(claim.time());
    reported.add(reportOf(claim));
  }

  /** Returns whether a claim tells a day of the event. */
  boolean isTold(EventClaim claim) {
    TimeSpan span = certain.first() == null ? told : certain;
    return exactDay(claim) != null && span.gap(exactDay(claim)) == 0;
  }

  /** Returns whether a claim tells a day if others do, and none if none does. */
  boolean isOpenAs(EventClaim claim) {
    return (exactDay(claim) == null) == (told.first() == null);
  }

  /** Returns the days between a claim's and the event's; -1 when either is not known. */
  long gap(EventClaim claim) {
    return days.gap(claim.day());
  }

  /**
   * Returns whether a claim may tell the event, as to its day.
   *
   * @param sameArticle whether the claim's article tells the event, too
   * @param sameStory whether its article is of the event's story
   * @param sameToll whether it tells the same number
   */
  boolean mayBe(
      EventClaim claim, Manner manner, boolean sameArticle, boolean sameStory, boolean sameToll) {
    LocalDate day = exactDay(claim);
    if (isForetold(claim, manner) && !sameArticle) {
      return false;
    }
    if (day != null && told.first() != null) {
      if (sameStory && manner == Manner.MISFORTUNE) {
        return mayBeMistold(claim, day);
      }
      if (sameStory && sameToll && (isOfReport(claim) || certain.first() == null)) {
        return told.widthWith(day) <= REPORTED_DAYS;
      }
      boolean shifted = sameStory && manner != Manner.DEMONSTRATION;
      return told.widthWith(day) <= (shifted ? 1 : 0);
    }
    DateValue date = claim.date();
    if (date != null && day == null && told.first() != null && manner != Manner.SPEECH) {
      return holds(date, told.first());
    }
    if (manner.recurs() && !sameArticle) {
      return isReportOf(claim);
    }
    boolean once = sameStory && manner != Manner.SPEECH;
    return time.gap(claim.time()) <= (once ? REMEMBERED_DAYS : REPORTED_DAYS);
  }

  /**
   * Whether a day would lie behind that of a report that tells the act as done. The days of
   * misfortunes are often mistold.
   */
  private boolean isForetold(EventClaim claim, Manner manner) {
    LocalDate own = isOfReport(claim) ? null : exactDay(claim);
    return manner != Manner.MISFORTUNE
        && (isBefore(reportOf(claim), certain.first()) || isBefore(reported.first(), own));
  }

  /** The day of a report that tells an act as done; null when it is not known. */
  private static @Nullable LocalDate reportOf(EventClaim claim) {
    boolean done = claim.modality() == Modality.ASSERTED && claim.from().dayKnown();
    return done ? claim.from().published() : null;
  }

  /**
   * A misfortune's day is often told wrong by a few, and the day of a report in one sentence with
   * what happened days before.
   */
  private boolean mayBeMistold(EventClaim claim, LocalDate day) {
    LocalDate first = certain.first();
    int mistold = claim.type() == EventType.DISASTER ? LASTING_DAYS : MISTOLD_DAYS;
    if (isOfReport(claim)) {
      return first == null
          ? told.widthWith(day) <= REPORTED_DAYS
          : day.isAfter(first.minusDays(mistold)) && time.gap(day) <= REMEMBERED_DAYS;
    }
    boolean before = first == null && isBefore(day, told.first());
    return before
        ? told.gap(day) <= REMEMBERED_DAYS
        : (first == null ? told : certain).widthWith(day) <= mistold;
  }

  /** A week is no day, but holds some. */
  private static @Nullable LocalDate exactDay(EventClaim claim) {
    DateValue date = claim.date();
    return date != null && date.precision() == Precision.DAY ? date.date() : null;
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private static boolean isOfReport(EventClaim claim) {
    return claim.from().dayKnown()
        && claim.from().published() != null
        && claim.from().published().equals(exactDay(claim));
  }

  /** What happens day after day is, where no day is told, of the report's day or of the eve. */
  private boolean isReportOf(EventClaim claim) {
    LocalDate own = claim.day();
    LocalDate first = days.first();
    if (own == null || first == null) {
      return time.gap(claim.time()) <= REPORTED_DAYS;
    }
    boolean ownTold = exactDay(claim) != null && !isOfReport(claim);
    boolean oneTold = ownTold != (certain.first() != null);
    return Math.abs(ChronoUnit.DAYS.between(own, first)) <= (oneTold ? 1 : 0);
  }

  private static boolean holds(DateValue period, LocalDate day) {
    LocalDate end =
        switch (period.precision()) {
          case DAY -> period.date();
          case WEEK -> period.date().plusDays(6);
          case MONTH -> period.date().plusMonths(1).minusDays(1);
          case YEAR -> period.date().plusYears(1).minusDays(1);
        };
    return !day.isBefore(period.date()) && !day.isAfter(end);
  }
}
