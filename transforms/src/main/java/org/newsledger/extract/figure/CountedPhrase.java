package org.newsledger.extract.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Subject;

/**
 * A number and the noun phrase that it heads.
 *
 * @param quantity the number
 * @param noun what is counted; {@link Noun#NONE} when no noun follows
 * @param subject the most specific that the phrase tells; null for what is no person or thing
 * @param direct the noun that names the affected and is counted itself ({@code 12 dead}); else null
 * @param participle a participle of harm between number and noun ({@code 12 wounded men}); else
 *     null
 * @param from first token, qualifier included
 * @param headTo after the counted noun
 * @param to after the phrase's genitives
 * @param unit what an unlisted noun is called
 */
record CountedPhrase(
    FoundQuantity quantity,
    Noun noun,
    @Nullable Subject subject,
    @Nullable Match<Harm> direct,
    @Nullable Match<Harm> participle,
    int from,
    int headTo,
    int to,
    @Nullable String unit) {

  boolean isBare() {
    return noun.kind() == Noun.Kind.NONE;
  }

  /** Returns whether the number is a mere article, which counts only beside other numbers. */
  boolean isArticle() {
    return quantity.isArticle();
  }

  /** Returns whether it counts nobody, or nothing. */
  boolean isZero() {
    BigDecimal high = quantity.quantity().high();
    return high != null && high.signum() == 0;
  }

  /** Returns this number, counting what {@code base} counts. */
  CountedPhrase ofBase(CountedPhrase base) {
    return new CountedPhrase(
        quantity, base.noun, base.subject, null, null, from, base.headTo, base.to, base.unit);
  }

  /**
   * Returns this phrase as one that nothing befell: its number only says what others are part of.
   */
  CountedPhrase asBase() {
    Noun whole = new Noun(Noun.Kind.OTHER, null, noun.unit(), false);
    return new CountedPhrase(quantity, whole, null, null, null, from, headTo, to, unit);
  }
}
