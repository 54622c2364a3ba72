package org.newsledger.language;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Post;
import org.newsledger.model.Precision;
import org.newsledger.model.Span;

/**
 * The line under an embedded post: {@code — Author (@handle) January 6, 2022}.
 *
 * @param span from its dash to the end of its date
 * @param post who wrote it, and when
 */
record Signature(Span span, Post post) {

  private static final int LONGEST_AUTHOR = 100;
  private static final int LONGEST_HANDLE = 40;
  private static final String DASHES = "—–―-";

  /** Returns the first signature within {@code line} from {@code from} on, or null. */
  static @Nullable Signature find(String text, int from, int limit) {
    int at = bracket(text, from, limit);
    while (at >= 0) {
      int close = handleEnd(text, at + 2, limit);
      int dash = close < 0 ? -1 : dash(text, from, at);
      if (dash >= 0) {
        return read(text, dash, at, close, limit);
      }
      at = bracket(text, at + 2, limit);
    }
    return null;
  }

  /** Looks no further than the line, so that a long text costs no more than its length. */
  private static int bracket(String text, int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (text.charAt(i) == '(' && text.charAt(i + 1) == '@') {
        return i;
      }
    }
    return -1;
  }

  private static Signature read(String text, int dash, int open, int close, int limit) {
    String handle = text.substring(open + 2, close);
    WrittenDate date = WrittenDate.read(text, close + 1, limit);
    Span author = author(text, dash + 1, open);
    if (author.length() == 0) {
      author = new Span(open + 2, close);
    }
    if (date == null || date.value().precision() != Precision.DAY) {
      Post post = new Post(author.of(text), handle, null, author);
      return new Signature(new Span(dash, close + 1), post);
    }
    Post post = new Post(author.of(text), handle, date.value().date(), author);
    return new Signature(new Span(dash, date.span().end()), post);
  }

  /** Returns the last dash before the bracket that stands alone, or -1. */
  private static int dash(String text, int from, int open) {
    int spare = -1;
    for (int i = open - 1; i >= Math.max(from, open - LONGEST_AUTHOR); i--) {
      if (DASHES.indexOf(text.charAt(i)) < 0
          || (i > from && text.charAt(i - 1) != ' ')
          || (i + 1 < open && text.charAt(i + 1) != ' ')) {
        continue;
      }
      if (text.charAt(i) == '—') {
        return i;
      }
      spare = spare < 0 ? i : spare;
    }
    return spare;
  }

  private static int handleEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < LONGEST_HANDLE && isHandle(text.charAt(at))) {
      at++;
    }
    return at > from && at < limit && text.charAt(at) == ')' ? at : -1;
  }

  private static boolean isHandle(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '@' || c == '-';
  }

  /**
   * Returns the display name without emoji and marks at its ends; empty when it is nothing else.
   */
  private static Span author(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isName(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !isName(text.codePointBefore(end)) && text.charAt(end - 1) != '.') {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(Math.min(start, end), end);
  }

  private static boolean isName(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
