package org.newsledger.pipeline.read;

import org.jspecify.annotations.Nullable;

/** Tells by its first characters whether a text is JSON, and whether its lines are records. */
final class JsonShape {

  private JsonShape() {}

  /** Returns whether a text starts with an object, or an array of objects or of nothing. */
  static boolean isJson(String text) {
    int at = skipSpace(text, 0);
    if (at == text.length() || "{[".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int next = skipSpace(text, at + 1);
    String starts = text.charAt(at) == '{' ? "\"}" : "{]";
    return next < text.length() && starts.indexOf(text.charAt(next)) >= 0;
  }

  /**
   * Returns whether each line is a record.
   *
   * @param named whether the file's name says so; then a broken first line is no reason not to
   */
  static boolean isLines(String text, boolean named) {
    int start = skipSpace(text, 0);
    int end = text.indexOf('\n', start);
    String first = text.substring(start, end < 0 ? text.length() : end);
    String second = end < 0 ? null : secondLine(text, end);
    boolean object = first.startsWith("{");
    if (isWhole(first)) {
      return named ? object || second != null || !isJson(first) : object && isObject(second);
    }
    return named && (!isJson(text) || second == null || isObject(second)) && !opensArray(first);
  }

  private static boolean opensArray(String first) {
    return first.startsWith("[") && (first.strip().length() == 1 || isJson(first));
  }

  private static @Nullable String secondLine(String text, int end) {
    int start = skipSpace(text, end);
    return start == text.length()
        ? null
        : text.substring(start, Math.min(start + 2, text.length()));
  }

  private static boolean isObject(@Nullable String line) {
    return line != null && line.startsWith("{");
  }

  /** Returns whether a line is one value: all brackets that it opens are closed, once. */
  private static boolean isWhole(String line) {
    int depth = 0;
    int values = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        values += depth == 0 && (c == '}' || c == ']') ? 1 : 0;
      }
    }
    return depth == 0 && !quoted && values < 2;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
