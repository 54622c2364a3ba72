package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.newsledger.extract.name.Likeness;
import org.newsledger.language.LanguagePack;
import org.newsledger.resolve.actor.PersonName.Word;

/**
 * An organization's name as far as it tells.
 *
 * @param words without the small ones
 * @param letters the whole name in Latin capitals if it is an acronym; else empty
 */
record OrganizationName(List<Word> words, String letters) {

  private static final int LONGEST_ACRONYM = 6;

  private static final int MOST_WORDS = 12;

  /** Letters by which inflected and misspelt words are compared. */
  private static final int STEM = 7;

  /** Least likeness of two words' stems. */
  private static final double SAME = 0.8;

  /** Least likeness of names of one or two words that are not spelled alike. */
  private static final double SAME_NAME = 0.92;

  /** Fewest sounds of a name that may be spelled in several ways. */
  private static final int SHORTEST = 5;

  private static final Set<String> SMALL = new HashSet<>();

  static {
    for (LanguagePack.Row row : LanguagePack.read("/names/linkwords.tsv")) {
      var words = new StringTokenizer(row.cell(1), " ");
      while (words.hasMoreTokens()) {
        SMALL.add(words.nextToken());
      }
    }
  }

  static OrganizationName of(WrittenName name) {
    List<Piece> pieces = Piece.of(name.text());
    List<Word> words = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    boolean acronym = !pieces.isEmpty();
    for (Piece piece : pieces) {
      String text = piece.text();
      acronym &=
          text.equals(text.toUpperCase(java.util.Locale.ROOT))
              && (pieces.size() == 1 || text.length() == 1);
      letters.append(text);
      if (!isSmall(text, name.language()) && words.size() < MOST_WORDS) {
        words.add(Word.of(text, name.language()));
      }
    }
    words.removeIf(word -> word.sounds().isEmpty());
    acronym &= letters.length() > 1 && letters.length() <= LONGEST_ACRONYM;
    return new OrganizationName(List.copyOf(words), acronym ? letters.toString() : "");
  }

  /** Returns whether a word only ties others together. */
  static boolean isSmall(String text, String language) {
    return SMALL.contains(text) || SMALL.contains(PersonName.plain(text, language));
  }

  boolean isAcronym() {
    return !letters.isEmpty();
  }

  /** Returns the first letters of the words, sorted. */
  String initials() {
    return words.stream()
        .map(word -> word.latin().isEmpty() ? "" : word.latin().substring(0, 1))
        .sorted()
        .reduce("", String::concat);
  }

  /** Returns how sure it is that two names are one organization's: the same words, inflected. */
  static double compare(OrganizationName a, OrganizationName b) {
    if (a.isAcronym() || b.isAcronym() || a.words.size() != b.words.size() || a.words.isEmpty()) {
      return 0;
    }
    List<Word> rest = new ArrayList<>(b.words);
    double sum = 0;
    for (Word word : a.words) {
      Word best = null;
      double likeness = 0;
      for (Word other : rest) {
        double its = likeness(word, other, a.words.size());
        if (its > likeness) {
          best = other;
          likeness = its;
        }
      }
      if (best == null) {
        return 0;
      }
      rest.remove(best);
      sum += likeness;
    }
    return sum / a.words.size();
  }

  private static double likeness(Word a, Word b, int words) {
    if (a.latin().equals(b.latin())) {
      return 1;
    }
    if (words <= 2) {
      boolean brief = Math.min(a.latin().length(), b.latin().length()) < SHORTEST;
      double likeness = brief ? 0 : Likeness.of(a.sounds(), b.sounds(), a.vowels() == b.vowels());
      return likeness < SAME_NAME ? 0 : likeness;
    }
    double likeness = Likeness.of(stems(a), stems(b), a.vowels() == b.vowels());
    return likeness < SAME ? 0 : likeness;
  }

  private static List<String> stems(Word word) {
    return word.sounds().stream()
        .map(sound -> sound.length() > STEM ? sound.substring(0, STEM) : sound)
        .toList();
  }
}
