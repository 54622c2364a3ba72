package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.resolve.Partition.Silence;

/**
 * Splits claims into windows of time. A window starts at the earliest day that no window holds and
 * is so many days long: two days in one window are never further apart, in whatever order they
 * come.
 */
final class TimeWindows {

  /**
   * Days between two dates told for one number, at most: a toll of Monday is still told as the toll
   * on Sunday.
   */
  private static final int TOLD = 7;

  /** Days between the articles that tell one number without saying when, at most. */
  private static final int REPORTED = 31;

  private TimeWindows() {}

  /**
   * Returns {@code groups} split by the day or week that their claims tell; a claim that tells none
   * is silent in the sense of {@link Partition}.
   */
  static List<List<ReportedClaim>> told(Collection<? extends List<ReportedClaim>> groups) {
    return split(groups, claim -> told(claim.claim().date()), TOLD);
  }

  /**
   * Returns {@code groups} split by the time that their claims tell, in wide windows; where they
   * tell none, by when their articles were published.
   */
  static List<List<ReportedClaim>> reported(Collection<? extends List<ReportedClaim>> groups) {
    return split(groups, TimeWindows::toldOrPublished, REPORTED);
  }

  private static List<List<ReportedClaim>> split(
      Collection<? extends List<ReportedClaim>> groups,
      Function<ReportedClaim, @Nullable LocalDate> day,
      int days) {
    List<List<ReportedClaim>> parts = new ArrayList<>();
    for (List<ReportedClaim> group : groups) {
      Map<LocalDate, LocalDate> windows = windows(group, day, days);
      parts.addAll(
          Partition.split(
              List.of(group),
              Silence.ANY_ARTICLE,
              claim -> {
                LocalDate own = day.apply(claim);
                return own == null ? null : String.valueOf(windows.get(own));
              }));
    }
    return parts;
  }

  private static Map<LocalDate, LocalDate> windows(
      List<ReportedClaim> claims, Function<ReportedClaim, @Nullable LocalDate> day, int days) {
    TreeSet<LocalDate> sorted = new TreeSet<>();
    for (ReportedClaim claim : claims) {
      LocalDate own = day.apply(claim);
      if (own != null) {
        sorted.add(own);
      }
    }
    Map<LocalDate, LocalDate> windows = new TreeMap<>();
    LocalDate start = LocalDate.MIN;
    for (LocalDate date : sorted) {
      start = start.equals(LocalDate.MIN) || date.isAfter(start.plusDays(days)) ? date : start;
      windows.put(date, start);
    }
    return windows;
  }

  private static @Nullable LocalDate toldOrPublished(ReportedClaim claim) {
    DateValue date = claim.claim().date();
    return date != null && date.precision() != Precision.YEAR
        ? date.date()
        : claim.from().published();
  }

  private static @Nullable LocalDate told(@Nullable DateValue date) {
    if (date == null) {
      return null;
    }
    boolean exact = date.precision() == Precision.DAY || date.precision() == Precision.WEEK;
    return exact ? date.date() : null;
  }
}
