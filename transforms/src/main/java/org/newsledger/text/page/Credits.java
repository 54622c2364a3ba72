package org.newsledger.text.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the lines that name the source of a picture: {@code (Photo: Jane Roe / Agency)}. */
final class Credits {

  private static final int LONGEST = 150;
  private static final Set<String> WORDS =
      Resource.rows("credits.tsv").stream().map(Resource.Row::key).collect(Collectors.toSet());

  private Credits() {}

  /** Returns whether {@code text} is such a line: it opens with the word and a colon or so. */
  static boolean isCredit(String text) {
    if (text.length() > LONGEST || text.isEmpty()) {
      return false;
    }
    boolean bracketed = text.charAt(0) == '(' && text.endsWith(")");
    int start = bracketed ? 1 : 0;
    int end = start;
    while (end < text.length() && !isMark(text.charAt(end))) {
      end++;
    }
    boolean marked = end < text.length() && end > start;
    return marked && WORDS.contains(text.substring(start, end).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isMark(char c) {
    return ":：/©|.".indexOf(c) >= 0;
  }
}
