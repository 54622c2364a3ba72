package org.newsledger.text.page;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Knows the lines that name the source of a picture. */
final class Credits {

  private static final int LONGEST = 150;

  /** Characters of the source that a caption ends in. */
  private static final int LONGEST_SOURCE = 60;

  private static final int LONGEST_CAPTION = 400;

  /** Letters of words such as {@code by} and {@code von}. */
  private static final int LONGEST_SMALL_WORD = 3;

  private static final Set<String> WORDS =
      Resource.rows("credits.tsv").stream().map(Resource.Row::key).collect(Collectors.toSet());

  private Credits() {}

  /** Returns whether {@code text} names nothing else: {@code (Photo: Jane Roe / Agency)}. */
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

  /**
   * Returns whether {@code text} ends as captions do, {@code The quay. Photo A. Roe (Agency)}, and
   * not in a sentence that opens with such a word: {@code Photos showed smoke}.
   */
  static boolean endsInCredit(String text) {
    if (text.length() > LONGEST_CAPTION) {
      return false;
    }
    boolean opens = false;
    for (int i = Math.max(0, text.length() - LONGEST_SOURCE); i < text.length(); i++) {
      char c = text.charAt(i);
      if (opens && Character.isLetter(c)) {
        String word = word(text, i);
        if (WORDS.contains(word) && isSource(text.substring(i + word.length()))) {
          return true;
        }
      }
      opens = ".!?(/".indexOf(c) >= 0 || (opens && c == ' ');
    }
    return false;
  }

  /** {@code : agency}, {@code A. Roe (Agency)}, {@code by A. Roe}: small words are short. */
  private static boolean isSource(String rest) {
    String source = rest.strip();
    if (source.isEmpty() || isMark(source.charAt(0)) || source.charAt(0) == '(') {
      return true;
    }
    boolean named = false;
    var words = new StringTokenizer(source);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean small = Character.isLowerCase(word.charAt(0));
      if (small && word.length() > LONGEST_SMALL_WORD) {
        return false;
      }
      named |= !small;
    }
    return named;
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isMark(char c) {
    return ":：/©|.".indexOf(c) >= 0;
  }
}
