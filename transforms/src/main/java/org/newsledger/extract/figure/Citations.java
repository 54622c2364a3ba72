package org.newsledger.extract.figure;

import org.newsledger.text.Token;

/** Tells how far the words reach that name a source behind {@code according to}. */
final class Citations {

  /** Most tokens that name a source. */
  private static final int LONGEST = 8;

  private Citations() {}

  /** Returns the end of the source that starts at {@code from}, or -1. */
  static int end(Tags tags, int from) {
    int limit = Math.min(tags.size(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (isOutside(tags, i)) {
        return i > from ? i : -1;
      }
    }
    return limit == tags.size() && limit > from ? limit : -1;
  }

  private static boolean isOutside(Tags tags, int index) {
    Token token = tags.token(index);
    boolean joined = tags.isMark(index, "-'’") && !token.spaced();
    return (tags.isMark(index) && !joined)
        || token.kind() == Token.Kind.NUMBER
        || tags.isAny(index, Word.AND, Word.BUT, Word.AUXILIARY, Word.PERFECT, Word.SUBORDINATOR)
        || tags.harmAt(index).stream().anyMatch(match -> !match.value().has(Harm.Role.VICTIM));
  }
}
