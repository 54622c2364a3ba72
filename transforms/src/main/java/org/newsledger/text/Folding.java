package org.newsledger.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Folds words so that forms that differ only in case or diacritics compare equal. */
public final class Folding {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private Folding() {}

  /** Returns {@code word} in lower case; final sigma becomes sigma, the dot of {@code İ} is lost. */
  public static String fold(String word) {
    if (isLowerAscii(word)) {
      return word;
    }
    String lower = word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return lower.replace('ς', 'σ').replace('’', '\'').replace('ʼ', '\'');
  }

  /**
   * Returns a folded word without diacritics. The breve of {@code й} and what else makes a letter of
   * its own in Cyrillic stays, except that {@code ё} becomes {@code е}.
   */
  public static String plain(String folded) {
    if (isLowerAscii(folded)) {
      return folded;
    }
    String open = NFD.normalize(folded);
    StringBuilder kept = new StringBuilder(open.length());
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      boolean mark = UCharacter.getType(c) == Character.NON_SPACING_MARK;
      boolean cyrillic = i > 0 && open.charAt(i - 1) >= 'Ѐ' && open.charAt(i - 1) <= 'ӿ';
      if (!mark || (cyrillic && c == '\u0306') || (cyrillic && open.charAt(i - 1) == 'і')) {
        kept.append(stroke(c));
      }
    }
    return NFC.normalize(kept);
  }

  private static char stroke(char c) {
    return switch (c) {
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ' -> 'd';
      case 'ı' -> 'i';
      default -> c;
    };
  }

  private static boolean isLowerAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
