package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.extract.name.Spelling;
import org.newsledger.language.LanguagePack;
import org.newsledger.text.Folding;

/**
 * A person's name taken apart: its words without the small ones, its initials, its number.
 *
 * @param words from left to right
 * @param initials folded first letters that stand for names, from left to right
 * @param mark what tells father from son ({@code jr}, {@code iii}); empty when nothing does
 */
record PersonName(List<Word> words, List<String> initials, String mark) {

  /** Words beyond this are left out: no name has as many. */
  private static final int MOST_WORDS = 7;

  private static final Set<String> PARTICLES = new HashSet<>();
  private static final Set<String> MARKS =
      Set.of("jr", "sr", "junior", "senior", "fils", "pere", "ml", "st", "hijo", "filho", "neto");

  static {
    for (LanguagePack.Row row : LanguagePack.read("/names/particles.tsv")) {
      var particles = new StringTokenizer(row.cell(1), " ");
      while (particles.hasMoreTokens()) {
        PARTICLES.add(plain(particles.nextToken(), ""));
      }
    }
  }

  /**
   * A word of a name.
   *
   * @param latin in Latin letters, folded and without diacritics
   * @param sounds how it may sound, see {@link Spelling}
   * @param vowels whether its script writes vowels
   */
  record Word(String latin, List<String> sounds, boolean vowels) {
    static Word of(String text, String language) {
      return new Word(
          plain(text, language), Spelling.sounds(text, language), !Spelling.lacksVowels(text));
    }

    /** Returns words as if they were written in one. */
    static Word joined(List<Word> words) {
      StringBuilder latin = new StringBuilder();
      boolean vowels = true;
      int readings = 1;
      for (Word word : words) {
        latin.append(word.latin);
        vowels &= word.vowels;
        readings = Math.max(readings, word.sounds.size());
      }
      List<String> sounds = new ArrayList<>();
      for (int i = 0; i < readings; i++) {
        StringBuilder sound = new StringBuilder();
        for (Word word : words) {
          sound.append(word.sounds.get(Math.min(i, word.sounds.size() - 1)));
        }
        sounds.add(sound.toString());
      }
      return new Word(latin.toString(), List.copyOf(sounds), vowels);
    }
  }

  /** Takes a name apart. */
  static PersonName of(WrittenName name) {
    List<Word> words = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    String mark = "";
    String joined = "";
    List<Piece> pieces = Piece.of(name.text());
    for (int i = 0; i < pieces.size() && words.size() < MOST_WORDS; i++) {
      Piece piece = pieces.get(i);
      String latin = plain(piece.text(), name.language());
      boolean last = i == pieces.size() - 1;
      boolean small = PARTICLES.contains(latin) && !last && (i > 0 || piece.hyphen());
      if (i > 0 && isMark(piece, latin, last)) {
        mark = latin;
      } else if (piece.isInitial()) {
        initials.add(latin.isEmpty() ? latin : latin.substring(0, 1));
      } else if (!last && Servant.begins(latin)) {
        joined = Servant.of(piece.text());
      } else if (!small) {
        String text = joined + Servant.shortened(bare(piece.text()));
        words.add(Word.of(text, name.language()));
        joined = "";
      }
    }
    words.removeIf(word -> word.sounds().isEmpty());
    return new PersonName(List.copyOf(words), List.copyOf(initials), mark);
  }

  /** Returns the words of {@code [from, to)} put together. */
  Word together(int from, int to) {
    return Word.joined(words.subList(from, to));
  }

  Word first() {
    return words.get(0);
  }

  Word last() {
    return words.get(words.size() - 1);
  }

  /** Returns whether it tells more than a surname. */
  boolean isFull() {
    return words.size() > 1;
  }

  /** Returns the first initial, or null. */
  @Nullable String initial() {
    return initials.isEmpty() ? null : initials.get(0);
  }

  private static boolean isMark(Piece piece, String latin, boolean last) {
    return MARKS.contains(latin) && !piece.hyphen() || (last && piece.isNumeral());
  }

  /** The Arabic article is written together with its word. */
  private static String bare(String text) {
    return text.startsWith("ال") && text.length() > 4 ? text.substring(2) : text;
  }

  static String plain(String text, String language) {
    String latin = Folding.plain(Folding.fold(Romanizer.romanize(text, language)));
    StringBuilder letters = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      if (Character.isLetterOrDigit(latin.charAt(i))) {
        letters.append(latin.charAt(i));
      }
    }
    return letters.toString();
  }
}
