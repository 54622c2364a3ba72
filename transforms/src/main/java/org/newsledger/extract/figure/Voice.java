package org.newsledger.extract.figure;

import java.util.List;
import org.newsledger.language.Lexicon.Match;

/** Tells the passive from the active where a participle alone does not. */
final class Voice {

  private final Tags tags;
  private final List<CountedPhrase> phrases;

  Voice(Tags tags, List<CountedPhrase> phrases) {
    this.tags = tags;
    this.phrases = phrases;
  }

  /** Returns whether an auxiliary of the passive stands before the word. */
  boolean isPassive(Match<Harm> harm) {
    return auxiliaryBefore(harm, Word.PASSIVE) >= 0;
  }

  /**
   * Returns what it costs to take {@code phrase} for the affected of the participle {@code harm}
   * after it; {@link Path#BLOCKED} when it is the doer.
   *
   * @param objectFirst whether the language puts objects before participles
   */
  double passiveCost(CountedPhrase phrase, Match<Harm> harm, boolean objectFirst) {
    if (isPassive(harm)) {
      return 0;
    }
    boolean either = harm.value().has(Harm.Role.ACTIVE);
    if (either && auxiliaryBefore(harm, Word.PERFECT) >= phrase.to()) {
      return Path.BLOCKED;
    }
    if (either && !objectFirst && takesObject(harm.to())) {
      return Path.BLOCKED;
    }
    return harm.from() - phrase.to() <= 2 ? 0 : 1;
  }

  private boolean takesObject(int after) {
    int i = after;
    while (i < tags.size() && (tags.is(i, Word.ADVERB) || tags.is(i, Word.OBJECT))) {
      i++;
    }
    if (i >= tags.size()) {
      return false;
    }
    for (CountedPhrase phrase : phrases) {
      if (phrase.from() == i && !phrase.noun().isAside()) {
        return true;
      }
    }
    var noun = tags.nounAt(i);
    return tags.isAny(i, Word.ARTICLE, Word.PRONOUN) || (noun != null && !noun.value().isAside());
  }

  /** Returns where an auxiliary that governs the word stands, or -1. */
  private int auxiliaryBefore(Match<Harm> harm, Word kind) {
    int i = harm.from() - 1;
    int steps = 0;
    while (i >= 0 && steps < 6) {
      if (tags.is(i, kind)) {
        return i;
      }
      boolean passes =
          tags.isAny(i, Word.ADVERB, Word.AUXILIARY, Word.PERFECT, Word.PASSIVE, Word.AND, Word.OR)
              || tags.isAny(i, Word.NEGATION)
              || !tags.harmAt(i).isEmpty()
              || tags.isUnknown(i) && steps < 2;
      if (!passes) {
        return -1;
      }
      i--;
      steps++;
    }
    return -1;
  }
}
