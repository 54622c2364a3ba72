package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.number.NumberTrie.Match;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Reads vague numbers: {@code several}, {@code tens of thousands}. */
final class VagueParser {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final NumberLexicon lexicon;

  VagueParser(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Multiplier(BigDecimal unit, int to) {}

  /**
   * Returns the vague number that starts at token {@code from}.
   *
   * @param match its first word, a vague one or a scale in the plural
   */
  Core read(List<Token> tokens, int from, Match match) {
    NumberWord word = match.get(Kind.VAGUE);
    NumberWord scale = match.get(Kind.SCALE);
    BigDecimal single = single(match);
    BigDecimal low;
    BigDecimal high;
    if (word != null && word.high() != null) {
      low = word.value();
      high = word.high();
    } else {
      BigDecimal unit = scale == null ? BigDecimal.ONE : scale.value();
      low = unit.add(unit);
      high = unit.movePointRight(1).subtract(BigDecimal.ONE);
    }
    int to = match.to();
    for (Multiplier next = multiplier(tokens, to); next != null; next = multiplier(tokens, to)) {
      to = next.to();
      low = low.multiply(next.unit());
      high = high.add(BigDecimal.ONE).multiply(next.unit()).subtract(BigDecimal.ONE);
      single = single == null ? null : single.multiply(next.unit());
    }
    return new Core(
        from, to, low, high, low, null, single, Form.VAGUE, Qualifier.VAGUE, false, true);
  }

  /** What the word is exactly behind a qualifier: {@code более сотни}. */
  private static @Nullable BigDecimal single(Match match) {
    NumberWord dozen = match.get(Kind.DOZEN);
    NumberWord scale = match.get(Kind.SCALE);
    if (dozen != null) {
      return dozen.use() == Use.BOUND ? null : dozen.value();
    }
    return scale != null && scale.use() == Use.EITHER ? scale.value() : null;
  }

  /** {@code dozen}, {@code of thousands}: what multiplies the words before it; or null. */
  private @Nullable Multiplier multiplier(List<Token> tokens, int from) {
    int index = from;
    if (index < tokens.size() && lexicon.isGenitive(tokens.get(index))) {
      index++;
    }
    Match match = lexicon.trie().longest(tokens, index);
    if (match == null || match.get(Kind.NEVER) != null) {
      return null;
    }
    NumberWord scale = match.scale();
    boolean bound = scale != null && (scale.use() == Use.ATTACHED || scale.use() == Use.MONEY);
    BigDecimal unit = scale == null || bound ? null : scale.unit();
    NumberWord dozen = match.get(Kind.DOZEN);
    NumberWord some = dozen == null ? match.get(Kind.ABOUT) : dozen;
    if (some != null) {
      // several dozen are 30 to 99, not 36 to 119
      unit = some.value().compareTo(TWELVE) == 0 ? BigDecimal.TEN : some.value();
    }
    return unit == null ? null : new Multiplier(unit, match.to());
  }
}
