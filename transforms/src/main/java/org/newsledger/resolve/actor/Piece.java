package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of letters of a name.
 *
 * @param text the letters, apostrophes left out
 * @param dot whether a dot follows
 * @param hyphen whether a hyphen follows
 */
record Piece(String text, boolean dot, boolean hyphen) {

  /** Longest abbreviation of a first name: {@code Chr.}. */
  private static final int LONGEST_INITIAL = 3;

  /** Takes a name apart at spaces, hyphens and dots. */
  static List<Piece> of(String name) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (isApostrophe(c)) {
        continue;
      }
      boolean inside =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (inside) {
        letters.append(c);
      } else if (letters.length() > 0) {
        boolean hyphen = c == '-' || c == '‑' || c == '–' || c == '־';
        pieces.add(new Piece(letters.toString(), c == '.', hyphen));
        letters.setLength(0);
      }
    }
    return pieces;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == 'ʻ' || c == '`' || c == '׳';
  }

  /** Returns whether it stands for a longer name. */
  boolean isInitial() {
    int letters = text.codePointCount(0, text.length());
    boolean cased = Character.isUpperCase(text.codePointAt(0));
    return cased && (letters == 1 || (dot && letters <= LONGEST_INITIAL));
  }

  /** Returns whether it is a Roman number. */
  boolean isNumeral() {
    return text.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }
}
