package org.newsledger.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.date.DateShape.Absolute;
import org.newsledger.extract.date.DateShape.Lean;
import org.newsledger.extract.date.DateShape.Relative;
import org.newsledger.extract.date.DateShape.Weekday;
import org.newsledger.extract.date.DateShape.Weekend;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;

/** Makes dates of what words say, held against the publication date. */
final class DateResolver {

  /** Days that a year is farther away when the weekday is another one in it. */
  private static final int MISFIT = 100;

  private DateResolver() {}

  /**
   * Returns the date, or null when {@code anchor} does not suffice to tell it.
   *
   * @param anchor the publication date, as exactly as it is known
   */
  static @Nullable DateValue resolve(DateShape shape, @Nullable DateValue anchor) {
    if (shape instanceof Absolute absolute) {
      return absolute(absolute, anchor);
    }
    if (shape instanceof Relative relative) {
      return relative(relative, anchor);
    }
    if (anchor == null || anchor.precision() != Precision.DAY) {
      return null;
    }
    if (shape instanceof Weekday weekday) {
      return weekday(weekday, anchor.date());
    }
    if (shape instanceof Weekend weekend) {
      return new DateValue(weekend(weekend.offset(), anchor.date()), Precision.WEEK);
    }
    return null;
  }

  /** Returns the Monday of the latest weekend (0), of the one before this week's, or after it. */
  private static LocalDate weekend(int offset, LocalDate anchor) {
    LocalDate monday = monday(anchor);
    boolean now = anchor.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    if (offset < 0) {
      return monday.plusWeeks(offset);
    }
    return now ? monday.plusWeeks(offset) : monday.plusWeeks(offset - 1);
  }

  private static DateValue weekday(Weekday named, LocalDate anchor) {
    DayOfWeek day = DayOfWeek.of(named.weekday());
    LocalDate date =
        switch (named.lean()) {
          case NONE -> anchor.with(TemporalAdjusters.previousOrSame(day));
          case LAST -> anchor.with(TemporalAdjusters.previous(day));
          case NEXT -> anchor.with(TemporalAdjusters.next(day));
          case THIS -> monday(anchor).plusDays(named.weekday() - 1);
        };
    return new DateValue(date, Precision.DAY);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static @Nullable DateValue relative(Relative shape, @Nullable DateValue anchor) {
    if (anchor == null || anchor.precision().compareTo(shape.unit()) > 0) {
      return null;
    }
    int offset = shape.offset();
    LocalDate date = anchor.date();
    return switch (shape.unit()) {
      case DAY -> new DateValue(date.plusDays(offset), Precision.DAY);
      case WEEK -> new DateValue(monday(date).plusWeeks(offset), Precision.WEEK);
      case MONTH -> new DateValue(date.withDayOfMonth(1).plusMonths(offset), Precision.MONTH);
      case YEAR -> new DateValue(date.withDayOfYear(1).plusYears(offset), Precision.YEAR);
    };
  }

  private static @Nullable DateValue absolute(Absolute shape, @Nullable DateValue anchor) {
    try {
      if (shape.month() == 0) {
        return new DateValue(LocalDate.of(shape.year(), 1, 1), Precision.YEAR);
      }
      int year = shape.year();
      if (year == 0) {
        if (anchor == null) {
          return null;
        }
        year = year(shape, anchor);
      }
      return shape.day() == 0
          ? new DateValue(LocalDate.of(year, shape.month(), 1), Precision.MONTH)
          : new DateValue(LocalDate.of(year, shape.month(), shape.day()), Precision.DAY);
    } catch (DateTimeException e) {
      return null; // 30 February, or 29 February of another year
    }
  }

  /**
   * Returns the year that brings the date closest to the publication, or as its word leans it. News
   * looks back: a date ahead counts as twice as far.
   */
  private static int year(Absolute shape, DateValue anchor) {
    LocalDate published = anchor.date();
    int own = published.getYear();
    if (anchor.precision() == Precision.YEAR || shape.lean() == Lean.THIS) {
      return own;
    }
    YearMonth month = YearMonth.of(own, shape.month());
    YearMonth now = YearMonth.from(published);
    if (shape.lean() == Lean.LAST) {
      return month.isBefore(now) ? own : own - 1;
    }
    if (shape.lean() == Lean.NEXT) {
      return month.isAfter(now) ? own : own + 1;
    }
    int best = own;
    long least = Long.MAX_VALUE;
    for (int year : new int[] {own, own - 1, own + 1}) {
      LocalDate near = LocalDate.of(year, shape.month(), 1);
      near = near.withDayOfMonth(Math.min(Math.max(shape.day(), 1), near.lengthOfMonth()));
      boolean day = shape.day() > 0;
      boolean fits = shape.weekday() == 0 || near.getDayOfWeek().getValue() == shape.weekday();
      long away = Math.abs(ChronoUnit.DAYS.between(day ? published : now.atDay(1), near));
      boolean ahead = near.isAfter(published);
      long cost = (ahead ? 2 * away : away) + (fits ? 0 : MISFIT);
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }
}
