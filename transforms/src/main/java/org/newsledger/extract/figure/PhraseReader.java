package org.newsledger.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Subject;

/** Reads the noun phrase that each number heads. */
final class PhraseReader {

  /** Most words of no list between a number and its noun. */
  private static final int MOST_UNKNOWN = 3;

  /** Farthest that genitives of a noun are followed, in tokens. */
  private static final int LONGEST_TAIL = 10;

  private final Tags tags;
  private final boolean compounds;
  private final boolean capitalNouns;

  PhraseReader(Tags tags, FigureLexicon lexicon) {
    this.tags = tags;
    this.compounds = lexicon.compounds();
    this.capitalNouns = lexicon.capitalNouns();
  }

  /** Returns a phrase for each quantity, in reading order. */
  List<CountedPhrase> read(List<FoundQuantity> quantities) {
    List<CountedPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      int end = i + 1 < quantities.size() ? quantities.get(i + 1).from() : tags.size();
      phrases.add(phrase(quantities.get(i), end));
    }
    for (int i = 0; i + 1 < phrases.size(); i++) {
      CountedPhrase part = phrases.get(i);
      CountedPhrase base = phrases.get(i + 1);
      if (part.isBare() && part.direct() == null && isOf(part, base)) {
        phrases.set(i, part.ofBase(base));
        phrases.set(i + 1, base.asBase());
      }
    }
    return phrases;
  }

  /** {@code Six of the nine miners}: the second number is what the first is taken from. */
  private boolean isOf(CountedPhrase part, CountedPhrase base) {
    boolean genitive = false;
    int from = part.quantity().numberTo();
    for (int i = from; i < base.from(); i++) {
      genitive |= tags.is(i, Word.GENITIVE) || tags.length(i, Word.PART_AFTER) > 0;
      if (!tags.isAny(i, Word.GENITIVE, Word.ARTICLE, Word.PART_AFTER)) {
        return false;
      }
    }
    return genitive && base.noun().isPerson() && !base.isBare();
  }

  private CountedPhrase phrase(FoundQuantity quantity, int end) {
    Match<Noun> before = currencyBefore(quantity);
    if (before != null) {
      int to = quantity.to();
      return new CountedPhrase(
          quantity, before.value(), null, null, null, before.from(), to, to, null);
    }
    Head head = head(quantity.to(), end);
    if (head.direct != null) {
      return affected(quantity, head, head.direct, end);
    }
    if (head.noun != null) {
      return counted(quantity, head, head.noun, end);
    }
    return head.unknown >= 0 ? counted(quantity, head) : alone(quantity, head);
  }

  /** Three dead. */
  private CountedPhrase affected(FoundQuantity quantity, Head head, Match<Harm> direct, int end) {
    Tail tail = tail(direct.to(), end, head.modifier);
    int from = quantity.from();
    return new CountedPhrase(
        quantity, Noun.NONE, tail.subject, direct, null, from, direct.to(), tail.to, null);
  }

  /** Three wounded soldiers of the guard. */
  private CountedPhrase counted(FoundQuantity quantity, Head head, Match<Noun> of, int end) {
    Noun noun = of.value();
    Tail tail = tail(of.to(), end, noun.subject());
    boolean person = noun.kind() == Noun.Kind.PERSON;
    return new CountedPhrase(
        quantity,
        noun,
        person ? tail.subject : noun.subject(),
        null,
        head.participle,
        quantity.from(),
        of.to(),
        person || noun.isThing() ? tail.to : of.to(),
        noun.unit());
  }

  /** Three of something that is on no list. */
  private CountedPhrase counted(FoundQuantity quantity, Head head) {
    int to = head.unknown + 1;
    String word = tags.token(head.unknown).folded();
    return new CountedPhrase(
        quantity, Noun.UNKNOWN, null, null, head.participle, quantity.from(), to, to, word);
  }

  /** Three, of nothing that is named; or three Germans. */
  private CountedPhrase alone(FoundQuantity quantity, Head head) {
    boolean people = head.people > 0;
    Noun noun = people ? Noun.PEOPLE : Noun.NONE;
    Subject subject = people ? Subject.PEOPLE : null;
    int to = people ? head.people : quantity.to();
    return new CountedPhrase(quantity, noun, subject, null, null, quantity.from(), to, to, null);
  }

  private @Nullable Match<Noun> currencyBefore(FoundQuantity quantity) {
    for (int i = quantity.numberFrom() - 1; i >= Math.max(0, quantity.numberFrom() - 3); i--) {
      Match<Noun> noun = tags.nounAt(i);
      if (noun != null
          && noun.value().kind() == Noun.Kind.MONEY
          && (tags.isMark(noun.to() - 1) || tags.token(i).allCaps())
          && noun.to() == quantity.numberFrom()) {
        return noun;
      }
    }
    return null;
  }

  /** What stands at the head of the phrase. */
  private static final class Head {
    private @Nullable Match<Noun> noun;
    private @Nullable Match<Harm> direct;
    private @Nullable Match<Harm> participle;
    private @Nullable Subject modifier;
    private int unknown = -1;
    private int unknowns;
    private int people;
  }

  private Head head(int from, int end) {
    Head head = new Head();
    boolean owned = false;
    int i = from;
    while (i < end) {
      Match<Noun> noun = tags.nounAt(i);
      Match<Harm> victim = tags.harmAt(i, Harm.Role.VICTIM);
      if (victim != null && (noun == null || victim.size() >= noun.size())) {
        takeVictim(head, victim, noun);
        return head;
      }
      if (noun != null) {
        boolean of = owned && noun.value().kind() == Noun.Kind.DURATION; // "1.900 de los días"
        head.noun = of ? null : lastOfCompound(noun, end);
        return head;
      }
      if (tags.harmAt(i, Harm.Role.TOLL) != null // "57 οι νεκροί"
          || (head.unknowns > 0 && tags.is(i, Word.GENITIVE))) {
        break; // what follows belongs to the unknown noun
      }
      int step = inside(head, i);
      if (step == 0) {
        break;
      }
      owned |= tags.is(i, Word.GENITIVE) && tags.is(i + 1, Word.ARTICLE);
      head.people = tags.isDemonym(i) ? i + step : head.people;
      i += step;
    }
    if (head.unknown < 0) {
      head.participle = null;
    }
    return head;
  }

  /** Returns how many tokens at {@code index} may stand before the noun; notes what they are. */
  private int inside(Head head, int index) {
    int step = step(index);
    if (step == 0 && isParticiple(index)) {
      head.participle = tags.harmAt(index, Harm.Role.PASSIVE);
      return head.participle == null ? 1 : head.participle.size();
    }
    boolean act = compounds && tags.harmAt(index, Harm.Role.NOMINAL) != null;
    if (step > 0 || !(act || tags.isUnknown(index)) || ++head.unknowns > MOST_UNKNOWN) {
      return step;
    }
    boolean noun = !capitalNouns || tags.token(index).capitalized();
    head.unknown = noun && (head.unknown < 0 || compounds) ? index : head.unknown;
    return 1;
  }

  /**
   * A word that is both a name for the affected and a participle ({@code wounded}) stands before a
   * noun ({@code 12 wounded soldiers}) or for one ({@code 12 wounded}).
   */
  private void takeVictim(Head head, Match<Harm> victim, @Nullable Match<Noun> noun) {
    int after = victim.to();
    while (after < tags.size() && tags.adjective(after) > 0) {
      after += tags.adjective(after);
    }
    Match<Noun> next = after < tags.size() ? tags.nounAt(after) : null;
    boolean person = next != null && next.value().isPerson();
    boolean beforeNoun = person && tags.harmAt(victim.from(), Harm.Role.PASSIVE) != null;
    if (beforeNoun) {
      head.participle = tags.harmAt(victim.from(), Harm.Role.PASSIVE);
      head.noun = next;
      return;
    }
    head.direct = victim;
    head.modifier = next != null && person ? next.value().subject() : null;
    if (noun != null && noun.value().subject() != null) {
      head.modifier = noun.value().subject();
    }
  }

  private boolean isParticiple(int index) {
    return tags.harmAt(index, Harm.Role.PASSIVE) != null && !tags.is(index, Word.AUXILIARY);
  }

  /** Returns how many tokens at {@code index} may stand before the noun; 0 when they may not. */
  private int step(int index) {
    if (tags.isMark(index)) {
      boolean joined = tags.isMark(index, "-") && !tags.token(index).spaced();
      return joined || tags.isMark(index, "\"„“”«»'‘’#") ? 1 : 0;
    }
    if (tags.adjective(index) > 0) {
      return tags.adjective(index);
    }
    if (tags.isAny(index, Word.RELATIVE, Word.SUBORDINATOR, Word.PRONOUN, Word.PART_AFTER)) {
      return tags.isAny(index, Word.ARTICLE, Word.GENITIVE) && tags.nounNear(index + 1) ? 1 : 0;
    }
    for (Word word : List.of(Word.INCREMENT, Word.ADVERB, Word.GENITIVE, Word.ARTICLE)) {
      if (tags.is(index, word)) {
        return tags.length(index, word);
      }
    }
    return 0;
  }

  private Match<Noun> lastOfCompound(Match<Noun> noun, int end) {
    Match<Noun> last = noun;
    while (compounds && last.to() < end) {
      Match<Noun> next = tags.nounAt(last.to());
      if (next == null || !(next.value().isPerson() || next.value().isThing())) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** The end of a phrase with its genitives, and the most specific subject told there. */
  private record Tail(int to, @Nullable Subject subject) {}

  private Tail tail(int from, int end, @Nullable Subject told) {
    Subject subject = told;
    int to = from;
    boolean linked = false;
    int i = from;
    while (i < Math.min(end, from + LONGEST_TAIL)) {
      Match<Noun> noun = tags.nounAt(i);
      int step;
      if (noun != null && (linked || noun.from() == from)) {
        if (noun.value().isAside()) {
          break;
        }
        subject = moreSpecific(subject, noun.value().subject());
        step = noun.size();
        to = noun.to();
      } else if (tags.isAny(i, Word.GENITIVE, Word.AMONG)) {
        step = Math.max(tags.length(i, Word.GENITIVE), tags.length(i, Word.AMONG));
        linked = true;
      } else if (linked && tags.is(i, Word.ARTICLE)) {
        step = tags.length(i, Word.ARTICLE);
      } else if (tags.adjective(i) > 0) {
        step = tags.adjective(i);
        to = i + step;
      } else if (linked && tags.isUnknown(i)) {
        step = 1;
        to = i + 1;
      } else {
        break;
      }
      i += step;
    }
    return new Tail(to, subject);
  }

  /** Returns {@code other} when it tells more than {@code subject}, which tells people at most. */
  static @Nullable Subject moreSpecific(@Nullable Subject subject, @Nullable Subject other) {
    boolean open = subject == null || subject == Subject.PEOPLE;
    boolean person = other != null && other.compareTo(Subject.PEOPLE) <= 0;
    return open && person ? other : subject;
  }
}
