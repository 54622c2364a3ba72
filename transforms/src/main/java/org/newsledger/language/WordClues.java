package org.newsledger.language;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What words tell of the language that they are in: by trigrams, by letters that one language alone
 * has, by being listed in {@code /lang/telling.tsv}, by their scripts. The words met last are kept,
 * as many as fit; threads share them without locks, and a lost one is worked out again.
 */
final class WordClues {

  /**
   * What one word tells.
   *
   * @param word as written
   * @param trigrams how typical its trigrams are of each language of the table, summed up
   * @param owners the languages that the word itself tells
   * @param scripts the script of some of its letters, their number, and so on
   * @param letters the row in {@code letters.tsv} of some of its letters, their number, and so on
   */
  record Clue(String word, float[] trigrams, short[] owners, int[] scripts, int[] letters) {}

  /** Words kept. */
  private static final int SIZE = 1 << 13;

  /** Longest word kept. */
  private static final int LONGEST = 32;

  /** All letters of {@code letters.tsv} stand below. */
  private static final int TELLING_LIMIT = 0x530;

  private static final char[] FOLDED = folded();

  private final NgramTable table;
  private final TellingWords words;
  private final byte[] telling = new byte[TELLING_LIMIT]; // of a letter: its row, from 1
  private final int rows;
  private final @Nullable Clue[] kept = new Clue[SIZE];

  WordClues(NgramTable table, List<LanguagePack.Row> letters) {
    this.table = table;
    this.words = TellingWords.of(table.languages());
    this.rows = letters.size();
    for (int i = 0; i < rows; i++) {
      for (char c : letters.get(i).cell(1).toCharArray()) {
        telling[c] = (byte) (i + 1);
      }
    }
  }

  /** Returns what the word at {@code [start, end)} of {@code text} tells. */
  Clue of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return read(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 13) & SIZE - 1;
    Clue clue = kept[slot];
    if (clue == null || clue.word.length() != end - start || !text.startsWith(clue.word, start)) {
      clue = read(text.substring(start, end));
      kept[slot] = clue;
    }
    return clue;
  }

  private Clue read(String word) {
    float[] scores = new float[table.languages().size()];
    int[] scripts = new int[UScript.CODE_LIMIT];
    int[] letters = new int[rows];
    char before = ' ';
    char last = ' ';
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      scripts[script(c)]++;
      if (c < TELLING_LIMIT && telling[c] > 0) {
        letters[telling[c] - 1]++;
      }
      if (i > 0) {
        table.add(before, last, c, scores);
      }
      hash = TellingWords.hash(hash, c);
      before = last;
      last = c;
    }
    table.add(before, last, ' ', scores);
    return new Clue(word, scores, words.owners(hash), counted(scripts), counted(letters));
  }

  /** Returns each index with a count, and the count behind it. */
  private static int[] counted(int[] counts) {
    int[] pairs = new int[2 * (int) Arrays.stream(counts).filter(count -> count > 0).count()];
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        pairs[next++] = i;
        pairs[next++] = counts[i];
      }
    }
    return pairs;
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** The letters that stand below {@link #TELLING_LIMIT}, folded. */
  private static char[] folded() {
    char[] folded = new char[TELLING_LIMIT];
    for (char c = 0; c < TELLING_LIMIT; c++) {
      char lower = c < 0x80 ? (c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
      folded[c] =
          switch (lower) {
            case 'ş' -> 'ș';
            case 'ţ' -> 'ț';
            case 'ς' -> 'σ';
            default -> lower;
          };
    }
    return folded;
  }

  private static int script(char c) {
    if (c < 0x250) {
      return UScript.LATIN;
    }
    if (c >= 0x370 && c < 0x400) {
      return UScript.GREEK;
    }
    return c >= 0x400 && c < 0x530 ? UScript.CYRILLIC : UScript.getScript(c);
  }
}
