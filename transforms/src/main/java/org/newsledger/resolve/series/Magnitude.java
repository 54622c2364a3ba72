package org.newsledger.resolve.series;

import java.math.BigDecimal;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * The range in which a quantity lies.
 *
 * @param low at least this
 * @param high at most this; infinite for at least
 */
record Magnitude(double low, double high) {

  /** What is about a number may be so much less or more. */
  private static final double ROUGH = 0.1;

  /** Returns the range of a figure. */
  static Magnitude of(FigureCluster figure) {
    Quantity quantity = figure.figure().quantity();
    double rough = quantity.qualifier() == Qualifier.ABOUT ? ROUGH : 0;
    return new Magnitude(
        number(quantity.low(), 0) * (1 - rough),
        number(quantity.high(), Double.POSITIVE_INFINITY) * (1 + rough));
  }

  /** Returns the number by which figures are ordered: its only bound, else the lower one. */
  static double value(FigureCluster figure) {
    Quantity quantity = figure.figure().quantity();
    BigDecimal bound = quantity.low() == null ? quantity.high() : quantity.low();
    return number(bound, 0);
  }

  /** Returns whether a figure tells one number, be it roughly. */
  static boolean isOneNumber(FigureCluster figure) {
    Qualifier qualifier = figure.figure().quantity().qualifier();
    return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
  }

  /** Returns whether a number may lie in both. */
  boolean overlaps(Magnitude other) {
    return low <= other.high && other.low <= high;
  }

  /** Returns how many times the least of this is the most of {@code other}; 0 when that is 0. */
  double timesAbove(Magnitude other, double otherValue) {
    double most = Double.isInfinite(other.high) ? otherValue : other.high;
    return most <= 0 ? 0 : low / most;
  }

  private static double number(@org.jspecify.annotations.Nullable BigDecimal bound, double none) {
    return bound == null ? none : bound.doubleValue();
  }
}
