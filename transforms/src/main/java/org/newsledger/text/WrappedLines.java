package org.newsledger.text;

/**
 * Joins lines that were broken to a width, as in mail and old archives, so that a line is a
 * paragraph. A text whose lines are paragraphs already stays as it is.
 */
final class WrappedLines {

  private static final int SHORTEST_LINE = 45;
  private static final int LONGEST_LINE = 130;
  private static final int FEWEST_BREAKS = 4;

  /** Share of the line breaks after which a sentence goes on with a word in lower case. */
  private static final double TELLING_SHARE = 0.4;

  /** A line at least this full, as a share of the longest, was broken for want of room. */
  private static final double FULL = 0.6;

  private WrappedLines() {}

  /** Turns breaks within paragraphs into spaces, in place; no offset changes. */
  static void join(StringBuilder text) {
    int longest = longestLine(text);
    if (longest < SHORTEST_LINE || longest > LONGEST_LINE) {
      return;
    }
    int full = (int) (FULL * longest);
    int breaks = 0;
    int inner = 0;
    int start = 0;
    for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      breaks += isSingle(text, at) ? 1 : 0;
      inner += isSingle(text, at) && goesOn(text, at) && at - start >= full ? 1 : 0;
      start = at + 1;
    }
    if (breaks >= FEWEST_BREAKS && inner >= TELLING_SHARE * breaks) {
      join(text, full);
    }
  }

  private static int longestLine(StringBuilder text) {
    int longest = 0;
    int start = 0;
    for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      longest = Math.max(longest, at - start);
      if (longest > LONGEST_LINE) {
        return longest;
      }
      start = at + 1;
    }
    return Math.max(longest, text.length() - start);
  }

  private static void join(StringBuilder text, int full) {
    int start = 0;
    for (int at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      if (isSingle(text, at) && at - start >= full) {
        text.setCharAt(at, ' ');
      }
      start = at + 1;
    }
  }

  private static boolean isSingle(StringBuilder text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) != '\n'
        && text.charAt(at + 1) != '\n';
  }

  private static boolean goesOn(StringBuilder text, int at) {
    return Character.isLowerCase(text.charAt(at + 1)) && ".!?…:".indexOf(text.charAt(at - 1)) < 0;
  }
}
