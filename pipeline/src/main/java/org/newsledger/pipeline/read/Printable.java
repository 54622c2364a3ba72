package org.newsledger.pipeline.read;

/** Makes names and metadata of strangers fit for a table and a terminal. */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** Returns {@code text} with U+FFFD for each control character and each half of a character. */
  static String of(String text) {
    return replace(text, true);
  }

  /** Returns {@code text} with U+FFFD for each half of a character, which no file can hold. */
  static String whole(String text) {
    return replace(text, false);
  }

  private static String replace(String text, boolean controls) {
    StringBuilder clean = null;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean whole =
          Character.isHighSurrogate(c)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (whole) {
        at++;
      } else if (Character.isSurrogate(c) || (controls && Character.isISOControl(c))) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(at, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
