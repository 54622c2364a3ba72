package org.newsledger.text.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.charset.Decoded.How;

/** Finds UTF-16 that lacks its byte order mark, which the zero bytes of its spaces give away. */
final class WideText {

  private static final int SAMPLE = 8192;
  private static final int FEWEST_BYTES = 4;

  /**
   * Of the units of any text at least one in this many is ASCII: a space, a line's end, a digit.
   */
  private static final int UNITS_PER_ASCII = 100;

  private WideText() {}

  /** Returns the characters of UTF-16 without a mark; null when {@code bytes} are none. */
  static @Nullable Decoded decode(byte[] bytes) {
    if (bytes.length < FEWEST_BYTES || !hasZero(bytes)) {
      return null;
    }
    int little = score(bytes, StandardCharsets.UTF_16LE);
    int big = score(bytes, StandardCharsets.UTF_16BE);
    if (little < 0 && big < 0) {
      return null;
    }
    Charset charset = little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new Decoded(new String(bytes, charset), charset.name(), How.DETECTED);
  }

  private static boolean hasZero(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many units of the first KB are ASCII; -1 when one can't stand in a text. */
  private static int score(byte[] bytes, Charset charset) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    String text = new String(bytes, 0, length, charset);
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean cut = i + 1 == text.length() && Character.isSurrogate(c);
      if ((type == Character.CONTROL && !(c >= '\t' && c <= '\r'))
          || type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || (c == '\uFFFD' && !cut && i + 1 < text.length())) {
        return -1;
      }
      ascii += c < 0x7f ? 1 : 0;
    }
    return ascii * UNITS_PER_ASCII >= text.length() ? ascii : -1;
  }
}
