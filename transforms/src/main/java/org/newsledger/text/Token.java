package org.newsledger.text;

import org.newsledger.model.Span;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param word what it is, wherever it stands
 * @param spaced whether white space (or the sentence's start) stands before it
 */
public record Token(Span span, Word word, boolean spaced) {
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

  /** Returns it as written. */
  public String text() {
    return word.text();
  }

  /** Returns it in lower case, final sigma as sigma; what lexicons compare. */
  public String folded() {
    return word.folded();
  }

  /** Returns {@link #folded} without diacritics; the same object when it has none. */
  public String plain() {
    return word.plain();
  }

  /** Returns what it is. */
  public Kind kind() {
    return word.kind();
  }

  /** Returns whether this is a word whose first letter is a capital. */
  public boolean capitalized() {
    return word.capitalized();
  }

  /** Returns whether this is a word of two letters or more, all capitals. */
  public boolean allCaps() {
    return word.allCaps();
  }

  /** Returns whether this is the mark {@code mark}. */
  public boolean is(String mark) {
    return word.kind() == Kind.MARK && word.text().equals(mark);
  }

  /** Returns whether this token is an apostrophe right behind a word. */
  public boolean isApostrophe() {
    return (is("'") || is("’")) && !spaced();
  }
}
