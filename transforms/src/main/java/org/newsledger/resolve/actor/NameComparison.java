package org.newsledger.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.Likeness;
import org.newsledger.extract.name.NameVariants;
import org.newsledger.resolve.actor.PersonName.Word;

/**
 * Whether two names of persons may be one person's, by the names alone: first names and surnames
 * alike in either order, initials and what one leaves out allowed; never a man's surname and a
 * woman's, a father's name and a son's. Thresholds were tuned on one half of the project's list of
 * names; the other half measures them.
 */
final class NameComparison {

  /** Least likeness of two surnames. */
  private static final double SURNAME = 0.8;

  /** Least likeness of two first names. */
  private static final double GIVEN = 0.72;

  /** Least mean likeness of two full names. */
  private static final double MEAN = 0.84;

  /** Least likeness of two names written in one, or of a lone surname. */
  private static final double WHOLE = 0.9;

  /** Likeness of first names that are one name in different languages. */
  private static final double VARIANT = 0.95;

  /** Sounds below which words must be nearly equal. */
  private static final int SHORT = 3;

  private static final double SHORT_LIKENESS = 0.9;

  private NameComparison() {}

  /** Returns how sure it is that two full names are one person's; 0 when they are not. */
  static double full(PersonName a, PersonName b) {
    if (contradict(a, b)) {
      return 0;
    }
    double score = inOrder(a, b);
    score = Math.max(score, 0.97 * turned(a, b));
    if (score == 0 && a.words().size() != b.words().size()) {
      score = Math.max(0.95 * contained(a, b), whole(a, b));
    }
    return score;
  }

  /** Returns how sure it is that a surname, with or without initials, is that of a full name. */
  static double lone(PersonName lone, PersonName full) {
    if (lone.words().isEmpty() || contradict(lone, full)) {
      return 0;
    }
    double score = surname(lone.last(), full.last());
    if (lone.words().size() == 1 && score < WHOLE && full.words().size() > 2) {
      score = surname(lone.last(), full.words().get(full.words().size() - 2));
    }
    String initial = lone.initial();
    if (initial != null && full.isFull()) {
      score = startsWith(full.first(), initial) ? score : 0;
    }
    return score < WHOLE ? 0 : score;
  }

  /** Returns whether no spelling can make two names one person's. */
  static boolean contradict(PersonName a, PersonName b) {
    boolean marks = !a.mark().equals(b.mark()) && !a.mark().isEmpty() && !b.mark().isEmpty();
    boolean son = a.mark().isEmpty() != b.mark().isEmpty() && a.isFull() && b.isFull();
    boolean middles =
        a.isFull()
            && b.isFull()
            && !a.initials().isEmpty()
            && !b.initials().isEmpty()
            && initialsDiffer(a.initials(), b.initials());
    return marks
        || son
        || middles
        || (!a.words().isEmpty() && !b.words().isEmpty() && Gender.differs(a.last(), b.last()));
  }

  private static boolean initialsDiffer(List<String> a, List<String> b) {
    boolean differ = a.size() != b.size();
    for (int i = 0; i < a.size() && !differ; i++) {
      differ = !startsWith(Word.of(a.get(i), ""), b.get(i));
    }
    return differ;
  }

  private static double inOrder(PersonName a, PersonName b) {
    double surname = surname(a.last(), b.last());
    double given = given(a.first(), b.first());
    if (surname < SURNAME || given < GIVEN || Patronymics.differ(a, b)) {
      return 0;
    }
    double score = (surname + given) / 2;
    return score < MEAN || middlesDiffer(a, b) ? 0 : score;
  }

  /** The surname first, as Hungarian, Chinese and officials' lists have it. */
  private static double turned(PersonName a, PersonName b) {
    double one = surname(a.last(), b.first());
    double other = given(a.first(), b.last());
    double patronymic = 0;
    if (b.words().size() == 3 && a.words().size() == 2 && Patronymics.is(b.last())) {
      patronymic = given(a.first(), b.words().get(1));
    } else if (a.words().size() == 3 && b.words().size() == 2 && Patronymics.is(a.last())) {
      one = surname(a.first(), b.last());
      patronymic = given(a.words().get(1), b.first());
    } else if (a.words().size() != 2 || b.words().size() != 2) {
      return 0;
    }
    other = Math.max(other, patronymic);
    return one < SURNAME || other < GIVEN || (one + other) / 2 < MEAN ? 0 : (one + other) / 2;
  }

  private static boolean middlesDiffer(PersonName a, PersonName b) {
    List<Word> one = a.words().subList(1, a.words().size() - 1);
    List<Word> other = b.words().subList(1, b.words().size() - 1);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    for (Word word : one.size() <= other.size() ? one : other) {
      boolean found = false;
      for (Word its : one.size() <= other.size() ? other : one) {
        found |= given(word, its) >= GIVEN;
      }
      if (!found) {
        return true;
      }
    }
    return false;
  }

  /** All words of the shorter name in the longer, in order, the first ones alike. */
  private static double contained(PersonName a, PersonName b) {
    PersonName shorter = a.words().size() < b.words().size() ? a : b;
    PersonName longer = shorter == a ? b : a;
    if (shorter.words().size() < 2) {
      return 0;
    }
    double least = given(shorter.first(), longer.first());
    int at = 1;
    for (Word word : shorter.words().subList(1, shorter.words().size())) {
      double best = 0;
      while (at < longer.words().size() && best < WHOLE) {
        best = surname(word, longer.words().get(at++));
      }
      least = Math.min(least, best);
    }
    return least < WHOLE ? 0 : least;
  }

  /** Names whose words are written together in one of the two. */
  private static double whole(PersonName a, PersonName b) {
    Word one = a.together(0, a.words().size() - 1);
    Word other = b.together(0, b.words().size() - 1);
    double given = likeness(one, other);
    double surname = surname(a.last(), b.last());
    if (given >= WHOLE && surname >= SURNAME) {
      return (given + surname) / 2;
    }
    double first = given(a.first(), b.first());
    double rest = likeness(a.together(1, a.words().size()), b.together(1, b.words().size()));
    if (first >= GIVEN && rest >= SURNAME && (first + rest) / 2 >= MEAN) {
      return (first + rest) / 2;
    }
    double all = likeness(a.together(0, a.words().size()), b.together(0, b.words().size()));
    return all < WHOLE ? 0 : all;
  }

  static double surname(Word a, Word b) {
    return likeness(a, b);
  }

  static double given(Word a, Word b) {
    if (a.latin().equals(b.latin())) {
      return 1;
    }
    boolean variants = NameVariants.same(a.latin(), b.latin());
    if (!variants && Gender.isOtherGiven(a, b)) {
      return 0;
    }
    return Math.max(variants ? VARIANT : 0, likeness(a, b));
  }

  private static double likeness(Word a, Word b) {
    if (a.latin().equals(b.latin())) {
      return 1;
    }
    boolean vowels = a.vowels() && b.vowels() || (!a.vowels() && !b.vowels());
    double likeness = Likeness.of(a.sounds(), b.sounds(), vowels);
    boolean brief = a.latin().length() <= SHORT && b.latin().length() <= SHORT;
    return brief && likeness < SHORT_LIKENESS ? 0 : likeness;
  }

  private static boolean startsWith(Word word, @Nullable String initial) {
    if (initial == null || initial.isEmpty() || word.latin().startsWith(initial)) {
      return true;
    }
    Word letter = Word.of(initial, "");
    for (String sound : word.sounds()) {
      for (String its : letter.sounds()) {
        if (Likeness.of(List.of(sound.substring(0, 1)), List.of(its.substring(0, 1)), true)
            >= 0.6) {
          return true;
        }
      }
    }
    return false;
  }
}
