package org.newsledger.table;

import org.newsledger.model.Span;

/**
 * Counts the code points of one text, so that spans in UTF-16 units become the offsets of a table.
 * Fast when asked in reading order.
 */
public final class CodePoints {

  private final String text;
  private int units;
  private int points;

  private CodePoints(String text) {
    this.text = text;
  }

  /** Returns a counter for one text. */
  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /** Returns the number of code points before the start of {@code span}. */
  public int start(Span span) {
    return at(span.start());
  }

  /** Returns the number of code points before the end of {@code span}. */
  public int end(Span span) {
    return at(span.end());
  }

  private int at(int unit) {
    points =
        unit >= units
            ? points + text.codePointCount(units, unit)
            : points - text.codePointCount(unit, units);
    units = unit;
    return points;
  }
}
