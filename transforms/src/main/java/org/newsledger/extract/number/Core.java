package org.newsledger.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.model.Qualifier;

/**
 * A number as it stands, before the words around it are asked.
 *
 * @param from first token
 * @param to after the last token
 * @param low the number, or the lower end
 * @param high the number, or the upper end
 * @param mantissa the factor of its last scale word, or the number
 * @param scale its last scale word's value, else null
 * @param single what it is exactly behind a qualifier, where alone it is vague; else null
 * @param form how it is written
 * @param qualifier exact, about, range or vague
 * @param bareDigits whether it is one token of digits only
 * @param noun whether it ends in a word that is tied to its noun as nouns are (dozens of)
 */
record Core(
    int from,
    int to,
    BigDecimal low,
    BigDecimal high,
    BigDecimal mantissa,
    @Nullable BigDecimal scale,
    @Nullable BigDecimal single,
    Form form,
    Qualifier qualifier,
    boolean bareDigits,
    boolean noun) {

  /** Returns the number one that an article may be. */
  static Core article(int from, int to) {
    BigDecimal one = BigDecimal.ONE;
    return new Core(
        from, to, one, one, one, null, null, Form.ARTICLE, Qualifier.EXACT, false, false);
  }

  /** Returns whether this is a whole number between {@code least} and {@code most}. */
  boolean isWhole(long least, long most) {
    return low.compareTo(high) == 0
        && low.stripTrailingZeros().scale() <= 0
        && low.compareTo(BigDecimal.valueOf(least)) >= 0
        && low.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Returns the same number read as exact, if it may be. */
  Core exact() {
    return single == null
        ? this
        : new Core(
            from, to, single, single, single, scale, null, form, Qualifier.EXACT, false, noun);
  }
}
