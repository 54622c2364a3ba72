package org.newsledger.extract.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;

/**
 * Ties a number to a word that counts or names the affected, where no verb of harm does: {@code the
 * death toll rose to 12}, {@code two children are among the dead}.
 */
final class Toll {

  private final Tags tags;
  private final List<CountedPhrase> phrases;
  private final boolean objectFirst;

  /**
   * Returns the rules for a sentence.
   *
   * @param objectFirst whether the language puts objects before participles
   */
  Toll(Tags tags, List<CountedPhrase> phrases, boolean objectFirst) {
    this.tags = tags;
    this.phrases = phrases;
    this.objectFirst = objectFirst;
  }

  /**
   * {@code Raised to 131 the number of detained}: a number led to, and what it counts behind it.
   */
  boolean follows(Match<Harm> harm, CountedPhrase phrase) {
    boolean open = phrase.isBare() || phrase.noun().isPerson();
    if (!open || !harm.value().has(Harm.Role.TOLL) || harm.from() < phrase.headTo()) {
      return false;
    }
    boolean risen = false;
    for (int i = phrase.headTo(); i < harm.from(); i++) {
      risen |= tags.is(i, Word.TOTAL);
      if (!tags.isAny(i, Word.TOTAL, Word.ARTICLE, Word.AUXILIARY, Word.ADVERB)) {
        return false;
      }
    }
    boolean equated = phrase.isBare() && harm.from() == phrase.quantity().to(); // "57 οι νεκροί"
    return risen
        || equated
        || tags.is(phrase.from(), Word.TOWARD) // "a más de 1.700"
        || tags.endsBefore(phrase.from(), Word.TOWARD)
        || tags.endsBefore(phrase.from(), Word.TOTAL);
  }

  /** {@code Two children are among the dead}: who they are, then the affected. */
  boolean isOneOf(Match<Harm> harm, CountedPhrase phrase) {
    int start = tags.startBefore(startOf(harm), Word.AMONG);
    boolean person = phrase.noun().isPerson() && !phrase.isBare() && phrase.direct() == null;
    boolean affected = harm.value().has(Harm.Role.VICTIM) || harm.value().has(Harm.Role.TOLL);
    if (!affected || !person || start <= phrase.to()) {
      return false;
    }
    int verbs = 0;
    for (int i = phrase.to(); i < start; i++) {
      boolean thin = tags.isAny(i, Word.AUXILIARY, Word.ADVERB, Word.PRONOUN);
      verbs += thin ? 0 : 1;
      if (!thin && (verbs > 1 || !isVerbOfBeing(i))) {
        return false;
      }
    }
    return true;
  }

  private int startOf(Match<Harm> harm) {
    int start = harm.from();
    while (start > 0 && tags.isAny(start - 1, Word.ARTICLE, Word.ADVERB)) {
      start--;
    }
    return start;
  }

  /** {@code Figure}, {@code se află}, {@code befinden}: of no list, or a verb of having. */
  private boolean isVerbOfBeing(int index) {
    boolean present =
        tags.harmAt(index).stream().anyMatch(harm -> harm.value().has(Harm.Role.PRESENCE));
    return present
        || (tags.isUnknown(index) && !tags.token(index).capitalized() && phraseAt(index) == null);
  }

  /** {@code The number of wounded, 137, was unchanged}. */
  private boolean isApposed(int from, CountedPhrase phrase) {
    return phrase.isBare()
        && phrase.from() == from + 1
        && tags.isMark(from, ",(")
        && tags.isMark(phrase.headTo(), ",)");
  }

  /**
   * {@code The death toll has risen to 12}: a count of the affected, and a word that leads to it.
   */
  boolean leadsTo(Harm word, int from, CountedPhrase phrase) {
    boolean open = phrase.isBare() || phrase.noun().isPerson();
    boolean counts = word.has(Harm.Role.TOLL);
    boolean victim = word.has(Harm.Role.VICTIM) || word.has(Harm.Role.NOMINAL);
    if (!open || (!counts && !victim)) {
      return false;
    }
    boolean risen = false;
    for (int i = from; i < phrase.from(); i++) {
      risen |= tags.is(i, Word.TOTAL);
      if (tags.isMark(i, ";") || (isCounted(i) && !tags.isAny(i - 1, Word.FROM))) {
        return false;
      }
    }
    risen |= objectFirst && tags.is(phrase.headTo(), Word.TOTAL);
    boolean led =
        risesWithin(phrase)
            || tags.endsBefore(phrase.from(), Word.TOWARD)
            || tags.endsBefore(phrase.from(), Word.TOTAL)
            || tags.endsBefore(phrase.from(), Word.FROM)
            || tags.isMark(phrase.from() - 1, ":–—");
    return counts
        ? led || risen || isApposed(from, phrase)
        : (led && risen) || isEquated(from, phrase);
  }

  /**
   * {@code The dead: 12}, {@code погибших было 12}: the affected, then nothing but their number.
   */
  private boolean isEquated(int from, CountedPhrase phrase) {
    boolean equated = phrase.isBare();
    boolean linked = phrase.from() == from && tags.isMark(phrase.headTo(), ".,;"); // "погибших 12"
    for (int i = from; i < phrase.from(); i++) {
      linked |= tags.is(i, Word.AUXILIARY) || tags.isMark(i, ":–—");
      equated &= tags.isAny(i, Word.AUXILIARY, Word.ADVERB) || tags.isMark(i, ":–—");
    }
    return equated && linked;
  }

  /** A qualifier may be the verb itself: {@code exceeds 800}. */
  private boolean risesWithin(CountedPhrase phrase) {
    for (int i = phrase.from(); i < phrase.quantity().numberFrom(); i++) {
      if (tags.is(i, Word.TOTAL)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Among the dead are two children}: the affected, then who they are. */
  boolean isAmong(Match<Harm> harm, CountedPhrase phrase) {
    int start = startOf(harm);
    boolean among = tags.endsBefore(start, Word.AMONG) && !tags.isAny(start - 2, Word.AND, Word.OR);
    int verbs = 0;
    for (int i = harm.to(); i < phrase.from() && among; i++) {
      CountedPhrase other = phraseAt(i);
      i = other == null ? i : Math.max(i, other.to() - 1);
      boolean thin =
          other != null
              || tags.isAny(i, Word.AUXILIARY, Word.ADVERB, Word.ARTICLE, Word.AND, Word.PRONOUN)
              || tags.isMark(i, ",–—:");
      verbs += thin ? 0 : 1;
      among = thin || (verbs == 1 && isVerbOfBeing(i));
    }
    return among && phrase.noun().isPerson() && !phrase.isBare();
  }

  private boolean isCounted(int index) {
    CountedPhrase phrase = phraseAt(index);
    return phrase != null && !phrase.noun().isAside();
  }

  private @Nullable CountedPhrase phraseAt(int index) {
    for (CountedPhrase phrase : phrases) {
      if (phrase.from() == index) {
        return phrase;
      }
    }
    return null;
  }
}
