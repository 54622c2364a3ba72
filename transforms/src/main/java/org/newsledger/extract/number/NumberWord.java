package org.newsledger.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, or several that act as one, of which numbers are made.
 *
 * @param kind how it joins with others
 * @param value the number, or the lowest that a vague word stands for
 * @param high the highest that a vague word stands for, else null
 * @param use what narrows its use
 */
record NumberWord(Kind kind, BigDecimal value, @Nullable BigDecimal high, Use use) {

  /** How a word joins with others; the first twelve are the kinds of {@code numbers.tsv}. */
  enum Kind {
    CARDINAL,
    SCALE,
    COLLECTIVE,
    DOZEN,
    ABOUT,
    FRACTION,
    AND_FRACTION,
    ARTICLE,
    VAGUE,
    NONE,
    NEVER,
    DOUBTFUL,
    /** {@code first}: makes an ordinal of the tens or hundreds before it. */
    ORDINAL,
    /** The decimal mark in words: {@code point}, {@code virgule}. */
    POINT
  }

  /** What narrows the use of a word. */
  enum Use {
    /** Nothing. */
    ANY,
    /** A scale that says one thousand by itself: {@code mille}, {@code thousand}. */
    SINGULAR,
    /** A scale in the plural, vague by itself: {@code mii}, {@code Millionen}. */
    PLURAL,
    /** A form that is both: {@code тысячи}. */
    EITHER,
    /** A scale or dozen that never stands alone: {@code mld.}, {@code dozens}. */
    BOUND,
    /** A scale that is written to its digits: {@code 5k}. */
    ATTACHED,
    /** A scale that is written to digits after a currency sign: {@code £5m}. */
    MONEY,
    /** A fraction whose result is only about: {@code half a million}. */
    ABOUT
  }

  static NumberWord of(Kind kind, long value) {
    return new NumberWord(kind, BigDecimal.valueOf(value), null, Use.ANY);
  }

  /**
   * Returns what this word multiplies a number before it with, or null when it does not: the value
   * of a scale, and the unit of a vague plural such as {@code dozens} (10) or {@code milliers}.
   */
  @Nullable BigDecimal unit() {
    if (kind == Kind.SCALE) {
      return value;
    }
    if (kind == Kind.VAGUE && high != null) {
      BigDecimal unit = high.add(BigDecimal.ONE).movePointLeft(1);
      return unit.add(unit).compareTo(value) == 0 ? unit : null;
    }
    return null;
  }
}
