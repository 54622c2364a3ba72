package org.newsledger.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days from the first to the last of a cluster's claims; empty until one is added. */
public final class TimeSpan {

  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  /** Stretches the span over a day; null changes nothing. */
  public void add(@Nullable LocalDate day) {
    if (day == null) {
      return;
    }
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
  }

  /** Returns the first day; null while the span is empty. */
  public @Nullable LocalDate first() {
    return first;
  }

  /** Returns the last day; null while the span is empty. */
  public @Nullable LocalDate last() {
    return last;
  }

  /** Returns the days from the span to {@code day}: 0 inside; -1 when either is not known. */
  public long gap(@Nullable LocalDate day) {
    if (day == null || first == null || last == null) {
      return -1;
    }
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(last, day), ChronoUnit.DAYS.between(day, first)));
  }

  /** Returns the days from the first to the last if {@code day} were added; 0 while empty. */
  public long widthWith(LocalDate day) {
    if (first == null || last == null) {
      return 0;
    }
    LocalDate start = day.isBefore(first) ? day : first;
    LocalDate end = day.isAfter(last) ? day : last;
    return ChronoUnit.DAYS.between(start, end);
  }
}
