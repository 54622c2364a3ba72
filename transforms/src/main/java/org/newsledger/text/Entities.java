package org.newsledger.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the character references of HTML that careless exports leave in plain text. */
final class Entities {

  private static final int LONGEST = 8;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("shy", ""));

  private Entities() {}

  /** Returns {@code text} with every reference it holds read; the same object when it has none. */
  static String read(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder read = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      String meant = end < 0 ? null : meaning(text, at + 1, end);
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

  private static @Nullable String meaning(String text, int from, int to) {
    if (to - from < 2 || text.charAt(from) != '#') {
      return NAMED.get(text.substring(from, to));
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
    return code == 0 ? null : Character.toString(code);
  }
}
