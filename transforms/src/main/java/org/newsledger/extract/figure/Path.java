package org.newsledger.extract.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.Token;

/**
 * What it costs to get from a phrase to a word of harm: little through what belongs to the phrase
 * or may stand between subject and verb, much past clause borders, never past a rival.
 */
final class Path {

  /** A cost that no reading may reach. */
  static final double BLOCKED = 1000;

  private static final double COMMA = 2;
  private static final double CLAUSE = 6;
  private static final double RIVAL_VERB = 6;
  private static final double UNKNOWN = 0.7;
  private static final double PREPOSITION = 0.5;

  private final Tags tags;
  private final List<CountedPhrase> phrases;

  Path(Tags tags, List<CountedPhrase> phrases) {
    this.tags = tags;
    this.phrases = phrases;
  }

  /** Returns the cost of the stretch from the end of a phrase to a word of harm after it. */
  double forward(int from, int to) {
    double cost = 0;
    int i = from;
    int nounFree = from;
    while (i < to && cost < BLOCKED) {
      CountedPhrase other = phraseAt(i);
      if (other != null && other.to() <= to) {
        cost += pass(other, from, i);
        i = Math.max(i + 1, other.to());
        continue;
      }
      int date = dateAt(i);
      if (date > 0) {
        i += date;
        continue;
      }
      if (isRivalNoun(i, from, nounFree)) {
        return BLOCKED;
      }
      if (tags.isAny(i, Word.PREPOSITION, Word.GENITIVE, Word.AGENT, Word.AMONG)) {
        nounFree = i + 6;
      }
      cost += step(i, i == from);
      i += Math.max(1, width(i));
    }
    return cost;
  }

  /** Returns the cost of the stretch from the end of a word of harm to a phrase after it. */
  double backward(int from, int to, boolean nominal) {
    double cost = 0;
    int i = from;
    boolean governed = false;
    while (i < to && cost < BLOCKED) {
      CountedPhrase other = phraseAt(i);
      if (other != null && other.to() <= to) {
        cost += pass(other, from, i) + 1;
        i = Math.max(i + 1, other.to());
        i += tags.isAny(i, Word.AND, Word.OR) ? 1 : 0;
        governed = false;
        continue;
      }
      int date = dateAt(i);
      if (date > 0) {
        i += date;
        governed = false;
        continue;
      }
      var noun = tags.nounAt(i);
      if (noun != null && !noun.value().isAside()) {
        boolean coordinated = governed || tags.isAny(noun.to(), Word.AND, Word.OR);
        cost += coordinated || nominal ? 1.5 : BLOCKED;
        governed = false;
        i = noun.to();
        continue;
      }
      if (noun != null) {
        governed = false; // "for a month"
      }
      boolean link = tags.isAny(i, Word.GENITIVE, Word.OBJECT);
      governed = governs(i, link, governed);
      cost += link ? 0 : step(i, false) + (tags.isUnknown(i) ? 0.5 : 0);
      i += Math.max(1, width(i));
    }
    return governed ? cost + (nominal ? 2 : BLOCKED) : cost;
  }

  /** Returns whether a preposition up to token {@code i} governs what follows. */
  private boolean governs(int i, boolean link, boolean governed) {
    if (tags.length(i, Word.ADVERB) > 1) {
      return false;
    }
    if (tags.isAny(i, Word.PREPOSITION, Word.AGENT) && !link) {
      return true;
    }
    return governed && !tags.isUnknown(i) && !tags.isMark(i, ",");
  }

  /** Returns how many tokens a year between commas has: {@code , in 2015,}; 0 when it is none. */
  private int dateAt(int index) {
    int at = tags.isMark(index, ",") ? index + 1 : tags.size();
    at += tags.is(at, Word.PREPOSITION) ? 1 : 0;
    boolean year =
        at + 1 < tags.size()
            && tags.token(at).kind() == Token.Kind.NUMBER
            && tags.token(at).text().length() == 4;
    return year && tags.isMark(at + 1, ",") ? at + 2 - index : 0;
  }

  private double pass(CountedPhrase other, int from, int at) {
    if (other.noun().isAside()) {
      return 1;
    }
    boolean joined = tags.isAny(at - 1, Word.AND, Word.OR);
    if (isCoordination(from, at)) {
      return joined || tags.endsBefore(at, Word.PART) ? 2 : 3.5; // a mere comma may part clauses
    }
    if (joined) {
      return tags.isMark(at - 2, ",") && tells(from, at - 2) ? BLOCKED : 3;
    }
    return tags.endsBefore(at, Word.PREPOSITION) || tags.endsBefore(at, Word.AGENT) ? 2.5 : BLOCKED;
  }

  /** Words of no list, in small letters, may be a clause of their own: {@code signed a letter}. */
  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags.isUnknown(i) && !tags.token(i).capitalized() && phraseAt(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether only what joins nouns stands between: commas, and, including, at least. */
  boolean isCoordination(int from, int to) {
    for (int i = from; i < to; i++) {
      CountedPhrase inner = phraseAt(i);
      if (inner != null) {
        i = Math.max(i, inner.to() - 1);
        continue;
      }
      if (tags.isCitation(i)) {
        i += tags.length(i, Word.ADVERB) - 1;
        continue;
      }
      boolean joins =
          tags.isAny(i, Word.AND, Word.OR, Word.PART, Word.ARTICLE, Word.ADVERB, Word.INCREMENT)
              || tags.isAny(i, Word.GENITIVE, Word.PART_AFTER)
              || tags.isMark(i, ",()–—-");
      if (!joins) {
        return false;
      }
      i +=
          Math.max(tags.length(i, Word.PART), tags.length(i, Word.PART_AFTER)) > 1
              ? width(i) - 1
              : 0;
    }
    return true;
  }

  private double step(int i, boolean first) {
    if (tags.length(i, Word.ADVERB) > 1) {
      return 0; // "according to police" and the like
    }
    if (tags.isMark(i)) {
      return mark(i);
    }
    if (tags.isAny(i, Word.AUXILIARY, Word.PERFECT, Word.ADVERB, Word.ARTICLE, Word.INCREMENT)) {
      return 0;
    }
    if (tags.isAny(i, Word.GENITIVE, Word.AMONG, Word.PART_AFTER)) {
      return 0.2;
    }
    if (tags.is(i, Word.RELATIVE)) {
      return first ? 1 : 3;
    }
    if (tags.isAny(i, Word.PREPOSITION, Word.AGENT, Word.OBJECT)) {
      return PREPOSITION;
    }
    if (tags.isAny(i, Word.SUBORDINATOR, Word.BUT, Word.COMPLEMENTIZER)) {
      return CLAUSE;
    }
    if (tags.isAny(i, Word.AND, Word.OR)) {
      return 2;
    }
    if (tags.is(i, Word.PRONOUN)) {
      return 3;
    }
    if (!tags.harmAt(i).isEmpty()) {
      return tags.harmAt(i, Harm.Role.VICTIM) != null ? 1.5 : RIVAL_VERB;
    }
    return tags.adjective(i) > 0 ? 0.2 : UNKNOWN;
  }

  private double mark(int i) {
    if (tags.isMark(i, ";")) {
      return BLOCKED;
    }
    if (tags.isMark(i, ":")) {
      return CLAUSE;
    }
    return tags.isMark(i, ",–—") ? COMMA : 0.5;
  }

  /** A person or thing that is no part of the phrase, before the verb, is the verb's subject. */
  private boolean isRivalNoun(int i, int from, int nounFree) {
    var noun = tags.nounAt(i);
    if (noun == null || noun.value().isAside() || i < nounFree) {
      return false;
    }
    boolean listed =
        tags.isMark(i - 1, ",")
            && (tags.isMark(noun.to(), ",") || tags.isAny(noun.to(), Word.AND, Word.OR));
    boolean joined = tags.isAny(i - 1, Word.AND, Word.OR) || listed;
    return !joined && !tags.isMark(i - 1, "(") && noun.from() > from;
  }

  private int width(int i) {
    int words = tags.width(i);
    if (words > 0) {
      return words;
    }
    var noun = tags.nounAt(i);
    return Math.max(noun == null ? 1 : noun.size(), tags.adjective(i));
  }

  private @Nullable CountedPhrase phraseAt(int index) {
    for (CountedPhrase phrase : phrases) {
      boolean thing = phrase.isArticle() && phrase.noun().kind() != Noun.Kind.PERSON;
      if (phrase.from() == index && !thing) {
        return phrase;
      }
    }
    return null;
  }
}
