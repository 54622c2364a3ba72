package org.newsledger.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Quantity;
import org.newsledger.text.Token;

/**
 * Reads numbers that leave out what the number before them told: the noun in {@code 17 buildings
 * fell, another 20 were damaged}, noun and verb in {@code 3,000 people marched in one town, 2,000
 * in another}, and in {@code 3,000 marched, police said, while the organisers spoke of 8,000}.
 */
final class Ellipsis {

  /** Farthest that the verb of a number without a noun may be. */
  private static final double FARTHEST = 2;

  /** How many times greater one claimant's number may be than another's. */
  private static final BigDecimal WIDEST_RIVALRY = BigDecimal.valueOf(30);

  /** Most tokens between the verb or phrase before and a number that leaves both out. */
  private static final int WIDEST = 6;

  private final Tags tags;
  private final List<Draft> drafts;
  private final Path path;

  Ellipsis(Tags tags, List<Draft> drafts, Path path) {
    this.tags = tags;
    this.drafts = drafts;
    this.path = path;
  }

  /** Gives each bare number that has no measure yet the one that it shares. */
  void fill() {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft before = drafts.get(i - 1);
      boolean open = draft.measure == null && draft.phrase.isBare() && !draft.phrase.isArticle();
      if (open && before.isCore() && !before.phrase.isArticle()) {
        fill(draft, before);
      }
    }
  }

  private void fill(Draft draft, Draft before) {
    Match<Harm> damage = before.phrase.noun().isThing() ? damageAfter(draft.phrase) : null;
    if (damage != null) {
      share(draft, before, before.phrase.noun().damage(), damage);
    } else if (before.measure != null && isSum(draft, before)) {
      share(draft, before, before.measure, null);
      draft.accumulation = Accumulation.TOTAL;
    } else if (before.measure != null && isRival(draft, before)) {
      share(draft, before, before.measure, null);
    } else if (before.measure != null && isEarlier(draft, before)) {
      share(draft, before, before.measure, null);
      before.accumulation = Accumulation.TOTAL;
    } else if (before.measure != null && isGapped(draft, before)) {
      share(draft, before, before.measure, null); // the verb stands with another place
      if (isListed(draft, before)) {
        draft.whole = before.whole == null ? before : before.whole;
        draft.accumulation = Accumulation.PART;
      }
    }
  }

  private static void share(
      Draft draft, Draft before, Measure measure, @Nullable Match<Harm> harm) {
    draft.measure = measure;
    draft.harm = harm;
    draft.like = before;
    draft.rule = "ellipsis";
  }

  /** {@code 4,700 were evacuated, taking the total to 27,800}. */
  private boolean isSum(Draft draft, Draft before) {
    int from = draft.phrase.from();
    return tags.hasBetween(before.phrase.to(), from, Word.ADDING)
        && (tags.endsBefore(from, Word.TOWARD) || tags.endsBefore(from, Word.TOTAL));
  }

  /** {@code 2,000 soldiers are at work, against 1,500 on Monday}. */
  private boolean isEarlier(Draft draft, Draft before) {
    int from = draft.phrase.from();
    while (from > before.phrase.to() && tags.isAny(from - 1, Word.ARTICLE, Word.ADVERB)) {
      from--;
    }
    return before.accumulation == null && tags.endsBefore(from, Word.AGAINST);
  }

  /** {@code The organisers spoke of 8,000}, {@code and 8,000 according to the organisers}. */
  private boolean isRival(Draft draft, Draft before) {
    int from = draft.phrase.from();
    int to = draft.phrase.headTo();
    while (from > before.phrase.to() && tags.isAny(from - 1, Word.ARTICLE, Word.OBJECT)) {
      from--;
    }
    boolean given = tags.startBefore(from, Word.GIVES) >= before.phrase.to() && endsClause(to);
    int against = tags.startBefore(from, Word.AGAINST);
    from = against > before.phrase.to() ? against : from;
    boolean cited =
        tags.isCitation(to)
            && (tags.isMark(from - 1, ",") || tags.isAny(from - 1, Word.AND, Word.BUT))
            && path.isCoordination(endOf(before, from), from - 1);
    return (given || cited) && isOfOneSize(draft.phrase, before.phrase);
  }

  private static boolean isOfOneSize(CountedPhrase one, CountedPhrase other) {
    BigDecimal a = size(one.quantity().quantity());
    BigDecimal b = size(other.quantity().quantity());
    return a.compareTo(b.multiply(WIDEST_RIVALRY)) <= 0
        && b.compareTo(a.multiply(WIDEST_RIVALRY)) <= 0;
  }

  private static BigDecimal size(Quantity quantity) {
    BigDecimal low = quantity.low();
    return low == null ? Objects.requireNonNull(quantity.high(), "a limit is set") : low;
  }

  private @Nullable Match<Harm> damageAfter(CountedPhrase phrase) {
    for (int i = phrase.to(); i < tags.size(); i++) {
      for (Match<Harm> harm : tags.harmAt(i)) {
        boolean fits =
            harm.value().measure() == null
                && (harm.value().has(Harm.Role.PASSIVE)
                    || harm.value().has(Harm.Role.INTRANSITIVE));
        if (fits && path.forward(phrase.to(), i) <= FARTHEST) {
          return harm;
        }
      }
    }
    return null;
  }

  /** Nothing but a comma or an and, and a place before or behind, sets the number apart. */
  private boolean isGapped(Draft draft, Draft before) {
    int from = draft.phrase.from();
    int start = endOf(before, from);
    int border = lastBorder(start, from);
    if (border < 0 || !isPlain(start, from)) {
      return false;
    }
    boolean placed = isPlace(border + 1, from);
    return placed ? endsClause(draft.phrase.to()) : isPlaceNext(draft.phrase.to());
  }

  /** Returns where the words of a figure end that stand before {@code limit}. */
  private static int endOf(Draft figure, int limit) {
    int end = figure.phrase.to();
    Match<Harm> verb = figure.harm;
    return verb != null && verb.to() <= limit ? Math.max(end, verb.to()) : end;
  }

  /** {@code Killed 12: seven in Texas, five in Ohio}: what a colon opens is some of the whole. */
  private boolean isListed(Draft draft, Draft before) {
    int to = draft.phrase.from();
    boolean opened = false;
    for (int i = before.phrase.to(); i < to; i++) {
      opened |= tags.isMark(i, ":");
    }
    return opened || before.rule.equals("ellipsis") && before.whole != null;
  }

  private int lastBorder(int start, int from) {
    for (int i = from - 1; i >= Math.max(start, from - WIDEST); i--) {
      if (tags.isMark(i, ",:") || tags.isAny(i, Word.AND, Word.BUT)) {
        return i;
      }
    }
    return -1;
  }

  /** No verb, noun or unknown word in small letters stands between. */
  private boolean isPlain(int start, int from) {
    for (int i = start; i < from; i++) {
      boolean bars =
          !tags.harmAt(i).isEmpty()
              || tags.nounAt(i) != null
              || tags.isAny(i, Word.AUXILIARY, Word.SUBORDINATOR, Word.RELATIVE, Word.NEGATION)
              || (tags.isUnknown(i) && !tags.token(i).capitalized() && !isScene(i))
              || (tags.isMark(i) && !tags.isMark(i, ",:-—–"));
      if (bars) {
        return false;
      }
    }
    return true;
  }

  /** {@code In the province} of X. */
  private boolean isScene(int index) {
    int before = index - 1;
    while (before > 0 && tags.is(before, Word.ARTICLE)) {
      before--;
    }
    return before > 0 && tags.is(before, Word.PREPOSITION);
  }

  private boolean isPlace(int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      named |= tags.token(i).capitalized() && tags.token(i).kind() == Token.Kind.WORD;
    }
    return named && tags.is(from, Word.PREPOSITION);
  }

  /** {@code Eight in Taraz}, {@code eight — in Taraz}, {@code ocho en la de Taraz}. */
  private boolean isPlaceNext(int from) {
    int start = from < tags.size() && tags.isMark(from, "—–") ? from + 1 : from;
    int i = start;
    while (i < tags.size() && tags.isAny(i, Word.PREPOSITION, Word.ARTICLE, Word.GENITIVE)) {
      i++;
    }
    boolean kind = i + 1 < tags.size() && tags.harmAt(i).isEmpty() && tags.is(i + 1, Word.GENITIVE);
    i += kind ? 2 : 0; // in the town of Taraz
    return i > start
        && tags.is(start, Word.PREPOSITION)
        && i < tags.size()
        && tags.token(i).capitalized();
  }

  private boolean endsClause(int index) {
    return index >= tags.size() || tags.isMark(index, ".,;!?") || tags.isAny(index, Word.AND);
  }
}
