package org.newsledger.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Folds words so that forms that differ only in case or diacritics compare equal. */
public final class Folding {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** Letters below this have their folded and plain forms in a table. */
  private static final int TABLE_SIZE = 0x600;

  private static final char[] FOLDED = new char[TABLE_SIZE];
  private static final char[] PLAIN = new char[TABLE_SIZE]; // 0 where it is not one letter

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      String folded = foldSlowly(String.valueOf(c));
      FOLDED[c] = folded.charAt(0);
      String plain = plainSlowly(String.valueOf(c));
      PLAIN[c] = plain.length() == 1 && !isMark(c) ? plain.charAt(0) : 0;
    }
  }

  private Folding() {}

  /**
   * Returns {@code word} in lower case; final sigma becomes sigma, the dot of {@code İ} is lost.
   */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= TABLE_SIZE) {
        return foldSlowly(word);
      }
      if (FOLDED[c] != c) {
        return foldFrom(word, i);
      }
    }
    return word;
  }

  private static String foldFrom(String word, int from) {
    char[] folded = word.toCharArray();
    for (int i = from; i < folded.length; i++) {
      if (folded[i] >= TABLE_SIZE) {
        return foldSlowly(word);
      }
      folded[i] = FOLDED[folded[i]];
    }
    return new String(folded);
  }

  private static String foldSlowly(String word) {
    String lower = word.replace('İ', 'i').toLowerCase(Locale.ROOT);
    return lower.replace('ς', 'σ').replace('’', '\'').replace('ʼ', '\'');
  }

  /**
   * Returns a folded word without diacritics, the same object when it has none. The breve of {@code
   * й} and what else makes a letter of its own in Cyrillic stays, except that {@code ё} becomes
   * {@code е}.
   */
  public static String plain(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= TABLE_SIZE || PLAIN[c] == 0) {
        return plainSlowly(folded);
      }
      if (PLAIN[c] != c) {
        return plainFrom(folded, i);
      }
    }
    return folded;
  }

  private static String plainFrom(String folded, int from) {
    char[] plain = folded.toCharArray();
    for (int i = from; i < plain.length; i++) {
      if (plain[i] >= TABLE_SIZE || PLAIN[plain[i]] == 0) {
        return plainSlowly(folded);
      }
      plain[i] = PLAIN[plain[i]];
    }
    return new String(plain);
  }

  private static String plainSlowly(String folded) {
    String open = NFD.normalize(folded);
    StringBuilder kept = new StringBuilder(open.length());
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      boolean cyrillic = i > 0 && open.charAt(i - 1) >= 'Ѐ' && open.charAt(i - 1) <= 'ӿ';
      if (!isMark(c) || (cyrillic && c == '\u0306') || (cyrillic && open.charAt(i - 1) == 'і')) {
        kept.append(stroke(c));
      }
    }
    String plain = NFC.normalize(kept);
    return plain.equals(folded) ? folded : plain;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
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
}
