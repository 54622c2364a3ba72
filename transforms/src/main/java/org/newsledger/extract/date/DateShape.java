package org.newsledger.extract.date;

import org.newsledger.model.Precision;

/** What the words of a date say, before the publication date is asked. */
sealed interface DateShape {

  /** Which way a word leans a weekday or month: {@code last}, {@code this}, {@code next}. */
  enum Lean {
    NONE,
    LAST,
    THIS,
    NEXT
  }

  /**
   * A date of the calendar; what is not told is 0.
   *
   * @param day 1 to 31
   * @param month 1 to 12
   * @param year four digits
   * @param weekday 1 (Monday) to 7
   * @param lean of a month without a year
   */
  record Absolute(int day, int month, int year, int weekday, Lean lean) implements DateShape {}

  /** A weekday, 1 (Monday) to 7. */
  record Weekday(int weekday, Lean lean) implements DateShape {}

  /** So many units from the publication; negative is before. */
  record Relative(Precision unit, int offset) implements DateShape {}

  /** The latest weekend, and so many weeks from it. */
  record Weekend(int offset) implements DateShape {}

  /** A date that can't be told, as {@code a few days ago}. */
  record Untold() implements DateShape {}
}
