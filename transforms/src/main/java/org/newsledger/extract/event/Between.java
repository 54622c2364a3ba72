package org.newsledger.extract.event;

import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.text.Token;

/** What stands between two words of a sentence, as far as it ties or parts them. */
final class Between {

  /** Widest gap that a relative clause may leave, in tokens. */
  private static final int BESIDE = 3;

  private final Grammar.Reading reading;
  private final boolean capitalNouns;

  Between(Grammar.Reading reading, boolean capitalNouns) {
    this.reading = reading;
    this.capitalNouns = capitalNouns;
  }

  /** Returns whether a mark that ends clauses stands between. */
  boolean isMarked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isHardMark(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Du}, {@code του}, {@code der}: an article in the genitive, if it stands behind a noun. A
   * German noun has a capital.
   */
  private boolean isGenitiveArticle(int index) {
    if (index < 1
        || !reading.is(index, Category.ARTICLE)
        || !reading.is(index, Category.GENITIVE)) {
      return false;
    }
    Token noun = reading.token(index - 1);
    return noun.kind() == Token.Kind.WORD && (!capitalNouns || noun.capitalized());
  }

  /** Returns whether a comma stands between. */
  boolean hasComma(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (reading.token(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a preposition or a genitive leads in the phrase that starts at a token. */
  boolean isLedIn(int from) {
    if (isGenitiveArticle(from - 1)) {
      return true;
    }
    int before = reading.is(from - 1, Category.ARTICLE) ? from - 2 : from - 1;
    return reading.is(before, Category.PREPOSITION) || reading.is(before, Category.GENITIVE);
  }

  /** Returns whether a word that opens what is said, and nothing else, stands between. */
  boolean isSaid(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.is(i, Category.COMPLEMENTIZER) && !reading.is(i, Category.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether what stands between belongs to two clauses. */
  boolean isSevered(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean but = reading.is(i, Category.BUT);
      boolean whose = reading.is(i, Category.RELATIVE) && to - i > BESIDE + 1;
      if (reading.isHardMark(i) || but || whose || reading.is(i, Category.COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }
}
