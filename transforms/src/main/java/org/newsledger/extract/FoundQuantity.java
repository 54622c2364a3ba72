package org.newsledger.extract;

import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;

/**
 * A number in a sentence, with what limits it.
 *
 * @param from first token, qualifier included ({@code at least 12})
 * @param to after the last token, with what ties the number to its noun ({@code 748 de})
 * @param numberFrom first token of the number itself
 * @param numberTo after the last token of the number itself, trailing qualifier ({@code or more})
 *     excluded
 * @param quantity the value
 * @param form how it is written
 * @param rule the name of the rule that read it
 */
public record FoundQuantity(
    int from, int to, int numberFrom, int numberTo, Quantity quantity, Form form, String rule) {
  /** How a number is written. */
  public enum Form {
    /** {@code 2,298}, {@code 3.5 million}. */
    DIGITS,
    /** {@code twelve}. */
    WORDS,
    /** {@code a}, {@code un}, {@code eine}: a number only where it counts victims. */
    ARTICLE,
    /** {@code dozens of}, {@code several}. */
    VAGUE,
    /** {@code двое}, {@code nobody}: counts persons without a noun. */
    PERSONS
  }

  /** Returns whether this is a mere article, with nothing that limits it. */
  public boolean isArticle() {
    return form == Form.ARTICLE && quantity.qualifier() == Qualifier.EXACT;
  }
}
