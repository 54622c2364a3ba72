package org.newsledger.text.charset;

/**
 * Mends Romanian in a Central European code page that was read as a Western one: {@code ºi} for
 * {@code și}, {@code þarã} for {@code țară}.
 */
public final class OldRomanian {

  private static final String READ = "ºªþÞãÃ";
  private static final String MEANT = "șȘțȚăĂ";

  /** Letters of Icelandic, Faroese and misread Turkish, the others that write {@code þ}. */
  private static final String OTHERS = "ðÐýÝæÆ";

  /** So many letters that only Romanian explains are no slip. */
  private static final int TELLING = 2;

  private OldRomanian() {}

  /** Returns {@code text} with its letters mended; the same object when it is no such text. */
  public static String mend(String text) {
    if (text.indexOf('º') < 0 && text.indexOf('þ') < 0) {
      return text;
    }
    int evidence = 0;
    boolean round = false; // whether an a or i with a hat or tilde was met
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OTHERS.indexOf(c) >= 0) {
        return text;
      }
      round |= c == 'ã' || c == 'â' || c == 'î';
      evidence += tells(text, i) ? 1 : 0;
    }
    return evidence >= TELLING || (evidence == 1 && round) ? mended(text) : text;
  }

  private static boolean tells(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (c == 'þ') {
      return Character.isLetter(before);
    }
    boolean inside = Character.isLowerCase(after) && after != 'º' && after != 'ª';
    boolean end =
        at > 1 && Character.isLowerCase(before) && Character.isLowerCase(text.charAt(at - 2));
    return c == 'º' && !Character.isDigit(before) && (inside || end);
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int letter = READ.indexOf(text.charAt(i));
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean ordinal = letter >= 0 && letter < 2 && Character.isDigit(before);
      if (letter >= 0 && !ordinal && (Character.isLetter(before) || Character.isLetter(after))) {
        mended.setCharAt(i, MEANT.charAt(letter));
      }
    }
    return mended.toString();
  }
}
