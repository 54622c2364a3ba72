package org.newsledger.extract.name;

import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import org.newsledger.language.LanguagePack;

/**
 * How alike two words of names sound: what it costs to turn one into the other, by {@code
 * names/likeness.tsv}, set against their length.
 */
public final class Likeness {

  /** Sounds of a word that are compared; what is longer is no name. */
  private static final int LONGEST = 40;

  private static final int LETTERS = 128;

  /** What a vowel costs that a script does not write. */
  private static final double UNWRITTEN = 0.04;

  private static final double[][] COSTS = new double[LETTERS][LETTERS];

  static {
    for (double[] row : COSTS) {
      Arrays.fill(row, 1);
    }
    for (int i = 0; i < LETTERS; i++) {
      COSTS[i][i] = 0;
    }
    for (LanguagePack.Row row : LanguagePack.read("/names/likeness.tsv")) {
      double cost = Double.parseDouble(row.cell(0));
      var pairs = new StringTokenizer(row.cell(1), " ");
      while (pairs.hasMoreTokens()) {
        String pair = pairs.nextToken();
        COSTS[pair.charAt(0)][pair.charAt(1)] = cost;
        COSTS[pair.charAt(1)][pair.charAt(0)] = cost;
      }
    }
  }

  private Likeness() {}

  /**
   * Returns how alike the nearest of two words' sounds are: 1 when equal, 0 or less when they have
   * little in common.
   *
   * @param vowels whether both words are written with their vowels
   */
  public static double of(List<String> sounds, List<String> others, boolean vowels) {
    double best = 0;
    for (String sound : sounds) {
      for (String other : others) {
        best = Math.max(best, sound.equals(other) ? 1 : likeness(sound, other, vowels));
      }
    }
    return best;
  }

  private static double likeness(String sound, String other, boolean vowels) {
    int longest = Math.max(sound.length(), other.length());
    if (longest > LONGEST || longest == 0) {
      return 0;
    }
    int shortest = Math.min(sound.length(), other.length());
    if (vowels && longest - shortest > 4) {
      return 0;
    }
    double cost = cost(sound, other, vowels);
    return 1 - cost / (vowels ? longest : Math.max(2, consonants(sound, other)));
  }

  private static int consonants(String sound, String other) {
    return Math.max(consonants(sound), consonants(other));
  }

  private static int consonants(String sound) {
    int count = 0;
    for (int i = 0; i < sound.length(); i++) {
      count += isVowel(sound.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private static double cost(String sound, String other, boolean vowels) {
    double[] before = new double[other.length() + 1];
    double[] row = new double[other.length() + 1];
    for (int j = 1; j <= other.length(); j++) {
      before[j] = before[j - 1] + left(other.charAt(j - 1), vowels);
    }
    for (int i = 1; i <= sound.length(); i++) {
      char c = sound.charAt(i - 1);
      row[0] = before[0] + left(c, vowels);
      for (int j = 1; j <= other.length(); j++) {
        char d = other.charAt(j - 1);
        double changed = before[j - 1] + changed(c, d, vowels);
        double dropped = Math.min(before[j] + left(c, vowels), row[j - 1] + left(d, vowels));
        row[j] = Math.min(changed, dropped);
      }
      double[] swap = before;
      before = row;
      row = swap;
    }
    return before[other.length()];
  }

  private static double left(char c, boolean vowels) {
    return !vowels && isVowel(c) ? UNWRITTEN : COSTS[c]['-'];
  }

  private static double changed(char c, char d, boolean vowels) {
    double cost = COSTS[c][d];
    return !vowels && isVowel(c) && isVowel(d) ? Math.min(cost, 2 * UNWRITTEN) : cost;
  }

  private static boolean isVowel(char c) {
    return "aeiouj".indexOf(c) >= 0;
  }
}
