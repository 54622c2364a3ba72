package org.newsledger.text.charset;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Tells how little a text looks like words, as it does when it was read in a wrong encoding: signs
 * and controls inside words, words of two scripts, capitals in the middle.
 */
final class Plausibility {

  private static final Set<UnicodeScript> APART = Set.of(LATIN, CYRILLIC, GREEK, ARABIC, HEBREW);

  private final String text;
  private int foreign; // characters outside ASCII
  private int odd;
  private int upper;
  private int lower;

  private Plausibility(String text) {
    this.text = text;
  }

  /** Returns oddities a character outside ASCII; 0 when there is no such character. */
  static double oddity(String text) {
    return new Plausibility(text).count();
  }

  private double count() {
    int run = 0; // of letters outside ASCII
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        run = 0;
        continue;
      }
      foreign++;
      int before = i == 0 ? ' ' : text.charAt(i - 1);
      int after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      if (isWrong(c)) {
        odd += 2;
        run = 0;
      } else if (isLetter(c)) {
        run++;
        letter(c, before, after, run);
      } else {
        odd += isSign(c) && isLetter(after) && (isLetter(before) || isLower(after)) ? 2 : 0;
        odd += c == '’' && !isLetter(before) && isLower(after) && after >= 0x80 ? 1 : 0;
        run = 0;
      }
    }
    int shouted = upper > lower ? (upper - lower) / 2 : 0;
    return foreign == 0 ? 0 : (double) (odd + shouted) / foreign;
  }

  private void letter(char c, int before, int after, int run) {
    boolean capital = Character.isUpperCase(c);
    upper += capital ? 1 : 0;
    lower += isLower(c) ? 1 : 0;
    odd += capital && isLower(before) ? 1 : 0;
    UnicodeScript script = UnicodeScript.of(c);
    odd += isLetter(before) && mixes(script, UnicodeScript.of(before)) ? 2 : 0;
    odd += after < 0x80 && isLetter(after) && mixes(script, UnicodeScript.of(after)) ? 2 : 0;
    odd += script == LATIN && c < 0x100 && run > 2 ? 1 : 0;
  }

  private static boolean mixes(UnicodeScript one, UnicodeScript other) {
    return one != other && APART.contains(one) && APART.contains(other);
  }

  private static boolean isWrong(char c) {
    int type = Character.getType(c);
    return c == '\uFFFD'
        || type == Character.CONTROL
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  /** Signs that never stand at the start of or inside a word. */
  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default -> "ªº·¶§¸".indexOf(c) >= 0;
    };
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && c != 'ª' && c != 'º';
  }

  private static boolean isLower(int c) {
    return Character.isLowerCase(c) && c != 'ª' && c != 'º';
  }
}
