package org.newsledger.text.charset;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A one-byte encoding, read from characters to bytes. A control from U+0080 to U+009F stands for
 * its own byte, as readers leave bytes that the encoding lacks.
 */
final class CodePage {

  /** Above the last character of any Windows code page, which is the trade mark sign. */
  private static final int SIZE = 0x2200;

  private final short[] bytes = new short[SIZE];

  private CodePage(Charset charset) {
    Arrays.fill(bytes, (short) -1);
    for (int b = 0x80; b < 0x100; b++) {
      if (b < 0xA0) {
        bytes[b] = (short) b;
      }
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (c < SIZE) {
        bytes[c] = (short) b;
      }
    }
  }

  /** Returns the encoding of that name. */
  static CodePage of(String charset) {
    return new CodePage(Charset.forName(charset));
  }

  /** Returns the byte of {@code c}, 128 to 255; -1 when it has none or is ASCII. */
  int toByte(char c) {
    return c < SIZE ? bytes[c] : -1;
  }

  /** Returns whether the byte of {@code c} starts a character of UTF-8. */
  boolean isLead(char c) {
    return c >= 0x80 && c < SIZE && bytes[c] >= 0xC2 && bytes[c] <= 0xF4;
  }

  /** Returns whether somewhere a byte that starts a character stands before one that goes on. */
  boolean mayHoldSequence(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c < SIZE && bytes[c] < 0xC0 && bytes[c] >= 0 && isLead(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
