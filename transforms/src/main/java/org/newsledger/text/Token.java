package org.newsledger.text;

import org.newsledger.model.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param folded lower case, final sigma as sigma; what lexicons compare
 * @param plain {@code folded} without diacritics; equal to {@code folded} when it has none
 * @param kind what it is
 * @param spaced whether white space (or the sentence's start) stands before it
 */
public record Token(
    Span span, String text, String folded, String plain, Kind kind, boolean spaced) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with marks and inner dots as in {@code U.S.}. */
    WORD,
    /** Digits with inner separators: {@code 2.298}, {@code 10:30}, {@code 5.1.2022}. */
    NUMBER,
    /** A link, an e-mail address, or {@code pic.twitter.com/…}. */
    LINK,
    /** Any other single character that is not white space. */
    MARK
  }

  /** Returns whether this is a word whose first letter is a capital. */
  public boolean capitalized() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether this is a word of two letters or more, all capitals. */
  public boolean allCaps() {
    if (kind != Kind.WORD || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    int at = 0;
    int letters = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      at += Character.charCount(c);
      letters++;
    }
    return letters > 1;
  }

  /** Returns whether this is the mark {@code mark}. */
  public boolean is(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }
}
