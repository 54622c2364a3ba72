package org.newsledger.text.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.newsledger.text.Folding;

/** Compares texts by their words, whatever their case, marks and spaces. */
final class Words {

  private static final int STEP = 3;
  private static final int PRIME = 31;

  private Words() {}

  /**
   * Returns the hashes of every word of {@code text}; of an ideographic one, of every character.
   */
  static int[] of(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    int hash = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean part = Character.isLetterOrDigit(c);
      boolean alone = c >= 0x3040 && c < 0xA000;
      if ((!part || alone) && hash != 0) {
        words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
        words[count++] = hash;
        hash = 0;
      }
      hash = part ? PRIME * hash + Character.toLowerCase(c) + 1 : hash;
    }
    return Arrays.copyOf(words, count);
  }

  /** Returns the hashes of all runs of three words; of a shorter text, of the whole. */
  static Set<Integer> runs(String text) {
    int[] words = of(text);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i < Math.max(1, words.length - STEP + 1); i++) {
      int hash = 1;
      for (int j = i; j < Math.min(words.length, i + STEP); j++) {
        hash = PRIME * hash + words[j];
      }
      runs.add(hash);
    }
    return runs;
  }

  /** Returns the share of {@code part} that is in {@code whole}. */
  static double share(Set<Integer> part, Set<Integer> whole) {
    long met = part.stream().filter(whole::contains).count();
    return part.isEmpty() ? 0 : (double) met / part.size();
  }

  /** Returns the share of the words of the shorter text that are in the longer one. */
  static double overlap(String one, String other) {
    return overlap(distinct(one), distinct(other));
  }

  /** Does the same for texts whose {@link #distinct} words are known. */
  static double overlap(int[] one, int[] other) {
    int shared = 0;
    int at = 0;
    for (int word : one) {
      while (at < other.length && other[at] < word) {
        at++;
      }
      shared += at < other.length && other[at] == word ? 1 : 0;
    }
    int shorter = Math.min(one.length, other.length);
    return shorter == 0 ? 0 : (double) shared / shorter;
  }

  /** Returns the hashes of the words of {@code text}, whatever their case, sorted, each once. */
  static int[] distinct(String text) {
    int[] words = of(Folding.fold(text));
    Arrays.sort(words);
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        words[count++] = words[i];
      }
    }
    return Arrays.copyOf(words, count);
  }
}
