package org.newsledger.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the character references of HTML that careless exports leave in plain text, also those that
 * were escaped twice. Numbers from 128 to 159 mean characters of code page 1252, as in browsers.
 */
final class Entities {

  private static final int LONGEST = 10;
  private static final String CODE_PAGE = codePage();

  private Entities() {}

  private static String codePage() {
    byte[] bytes = new byte[0xA0 - 0x80];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }

  /** Returns {@code text} with every reference it holds read; the same object when it has none. */
  static String read(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int name = at + 1;
      int end = end(text, at);
      if (text.startsWith("amp;", name)) {
        int inner = inner(text, at);
        name = inner < 0 ? name : at + "&amp;".length();
        end = inner < 0 ? end : inner;
      }
      String meant = end < 0 ? null : meaning(text, name, end);
      if (meant != null) {
        read.append(text, done, at).append(meant);
        done = end + 1;
      }
    }
    return read.append(text, done, text.length()).toString();
  }

  private static int end(String text, int at) {
    for (int i = at + 1; i < text.length() && i <= at + LONGEST; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  /** Returns the end of the reference that goes on behind {@code &amp;}, or -1. */
  private static int inner(String text, int at) {
    int amp = at + "&amp;".length() - 1;
    int end = end(text, amp);
    return end < 0 || meaning(text, amp + 1, end) == null ? -1 : end;
  }

  private static @Nullable String meaning(String text, int from, int to) {
    if (to - from < 2 || text.charAt(from) != '#') {
      String named = org.jsoup.nodes.Entities.getByName(text.substring(from, to));
      return named.isEmpty() ? null : named;
    }
    boolean hex = text.charAt(from + 1) == 'x' || text.charAt(from + 1) == 'X';
    int code = 0;
    for (int i = hex ? from + 2 : from + 1; i < to; i++) {
      int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
      code = digit < 0 ? -1 : code * (hex ? 16 : 10) + digit;
      if (code < 0 || code > Character.MAX_CODE_POINT) {
        return null;
      }
    }
    if (code >= 0x80 && code < 0xA0) {
      return CODE_PAGE.substring(code - 0x80, code - 0x7F);
    }
    return code == 0 ? null : Character.toString(code);
  }
}
