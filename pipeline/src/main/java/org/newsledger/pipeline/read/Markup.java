package org.newsledger.pipeline.read;

import java.util.Locale;
import java.util.Set;

/** Tells markup from text by its first characters. */
final class Markup {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "base",
          "article",
          "main",
          "section",
          "header",
          "nav",
          "div",
          "p",
          "span",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "ul",
          "ol",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "img",
          "figure",
          "blockquote",
          "center",
          "font",
          "form",
          "iframe",
          "noscript",
          "pre");

  private static final int LONGEST_PROLOGUE = 20_000;

  private Markup() {}

  /** Returns whether a text starts as a page does, or a part of one. */
  static boolean isPage(String text) {
    String name = root(text);
    return name.equals("!doctype html") || ELEMENTS.contains(name);
  }

  /**
   * Returns the name of the first element, in lower case, or {@code !doctype html}; empty when the
   * text starts with none.
   */
  static String root(String text) {
    int at = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0);
    int limit = Math.min(text.length(), LONGEST_PROLOGUE);
    while (at < limit && text.charAt(at) == '<') {
      if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
        return "!doctype html";
      }
      String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
      boolean prologue = end.length() > 1 || text.startsWith("<!", at);
      if (!prologue) {
        return name(text, at + 1);
      }
      int close = text.indexOf(end, at);
      if (close < 0) {
        return "";
      }
      at = skipSpace(text, close + end.length());
    }
    return "";
  }

  private static String name(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 32 && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_');
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
