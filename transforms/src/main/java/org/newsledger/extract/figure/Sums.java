package org.newsledger.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;

/** Tells which figures of a sentence are sums, which are added to one and which are some of it. */
final class Sums {

  private final Tags tags;
  private final List<Draft> drafts;
  private final Before before;

  /**
   * @param before what the segment tells before
   */
  Sums(Tags tags, List<Draft> drafts, Before before) {
    this.tags = tags;
    this.drafts = drafts;
    this.before = before;
  }

  /** Tells sums from additions. */
  void accumulate() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isCore() && draft.accumulation == null) {
        draft.accumulation = accumulationOf(draft, i);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.isCore() && draft.accumulation == null && isAdded(draft, i)) {
        draft.accumulation = Accumulation.INCREMENT;
      }
    }
  }

  /**
   * {@code Two rescuers drowned, bringing the number of dead to seven}: what stands before such a
   * word is in the sum behind it.
   */
  private boolean isAdded(Draft draft, int index) {
    return drafts.stream()
        .skip(index + 1L)
        .filter(sum -> sum.measure == draft.measure && sum.accumulation == Accumulation.TOTAL)
        .anyMatch(
            sum ->
                tags.hasBetween(draft.phrase.to(), sum.phrase.from(), Word.ADDING)
                    && isLess(draft.phrase, sum.phrase)
                    && !tags.endsBefore(draft.phrase.from(), Word.FROM));
  }

  private @Nullable Accumulation accumulationOf(Draft draft, int index) {
    CountedPhrase phrase = draft.phrase;
    Draft neighbour = index > 0 ? drafts.get(index - 1) : null;
    boolean otherMeasure =
        draft.measure != Measure.DEPLOYED // those sent are no others than the dead
            && (neighbour == null
                ? before.tellsOther(Objects.requireNonNull(draft.measure, "it is a core figure"))
                : neighbour.isCore() && neighbour.measure != draft.measure);
    if ((isMore(phrase) || isFate(draft)) && !otherMeasure) {
      return Accumulation.INCREMENT;
    }
    if (isSome(draft, index)) {
      return Accumulation.PART;
    }
    if (isSum(draft, index)) {
      return Accumulation.TOTAL;
    }
    return !otherMeasure && isOfThePeriod(index) ? Accumulation.INCREMENT : null;
  }

  /** {@code Four of the injured}, {@code four are in critical condition}: not all who are hurt. */
  private boolean isSome(Draft draft, int index) {
    boolean hurt = isHurt(draft.measure);
    Match<Harm> named = draft.phrase.direct(); // "22 of the detained"
    boolean direct = named != null && named.value().measure() == draft.measure;
    boolean some = (hurt || direct) && tags.isPart(draft.phrase);
    int end = index + 1 < drafts.size() ? drafts.get(index + 1).phrase.from() : tags.size();
    for (int i = draft.phrase.to(); hurt && !some && i < end; i++) {
      some = tags.harmAt(i, Harm.Role.SOME) != null;
    }
    return some;
  }

  /** {@code Two of the wounded died}: the dead of a story grow by those who were hurt in it. */
  private static boolean isFate(Draft draft) {
    Match<Harm> direct = draft.phrase.direct();
    return draft.rule.equals("fate")
        && draft.measure == Measure.KILLED
        && direct != null
        && isHurt(direct.value().measure());
  }

  private static boolean isHurt(@Nullable Measure measure) {
    return measure == Measure.INJURED || measure == Measure.HOSPITALIZED;
  }

  /** A word for a sum stands close before the number, or behind it before the next one. */
  private boolean isSum(Draft draft, int index) {
    CountedPhrase phrase = draft.phrase;
    boolean sum = draft.rule.equals("toll") && !tags.endsBefore(phrase.from(), Word.FROM);
    for (int i = Math.max(clauseStart(index), phrase.from() - 4); i < phrase.from() && !sum; i++) {
      sum = tags.length(i, Word.TOTAL) > 0 && i + tags.length(i, Word.TOTAL) <= phrase.from();
    }
    int end = index + 1 < drafts.size() ? drafts.get(index + 1).phrase.from() : phrase.headTo() + 4;
    end = Math.min(Math.min(end, phrase.headTo() + 4), tags.size());
    for (int i = phrase.headTo(); i < end && !sum && !tags.isMark(i); i++) {
      sum = tags.length(i, Word.TOTAL) > 0;
      if (!sum && tags.is(i, Word.SUBORDINATOR)) {
        break; // "11 missing after a landslide hits the town"
      }
    }
    return sum;
  }

  /** {@code Rose to 36, 140 were hurt}: what stands between a number and a comma is its own. */
  private int clauseStart(int index) {
    int from = drafts.get(index).phrase.from();
    int end = index == 0 ? from : drafts.get(index - 1).phrase.to();
    for (int i = from - 1; i >= end && index > 0; i--) {
      if (tags.isMark(i, ",;")) {
        return i;
      }
    }
    return 0;
  }

  private boolean isMore(CountedPhrase phrase) {
    if (tags.endsBefore(phrase.from(), Word.INCREMENT)
        || tags.endsBefore(phrase.quantity().numberFrom(), Word.INCREMENT)) {
      return true;
    }
    for (int i = phrase.quantity().to(); i < phrase.headTo(); i++) {
      if (tags.is(i, Word.INCREMENT)) {
        return true;
      }
    }
    // "cinco cuerpos más", but not "cinq personnes encore disparues"
    int next = phrase.direct() == null ? phrase.headTo() : phrase.direct().to();
    return tags.is(next, Word.INCREMENT) && !tags.is(next, Word.ADVERB);
  }

  /**
   * A phrase such as {@code in the last 24 hours} speaks for all numbers of its sentence, but for
   * one of which a part stands between the two: {@code 16,400, of them 3,200 in the last day}.
   */
  private boolean isOfThePeriod(int index) {
    int own = drafts.get(index).phrase.from();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.length(i, Word.INCREMENT) > 2) {
        int period = i;
        return drafts.stream()
            .noneMatch(
                part ->
                    part.accumulation == Accumulation.PART
                        && part.phrase.from() > own
                        && part.phrase.from() < period);
      }
    }
    return false;
  }

  private static boolean isLess(CountedPhrase one, CountedPhrase sum) {
    BigDecimal least = one.quantity().quantity().low();
    BigDecimal most = sum.quantity().quantity().high();
    return least == null || most == null || least.compareTo(most) < 0;
  }
}
