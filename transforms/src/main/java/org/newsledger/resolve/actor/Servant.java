package org.newsledger.resolve.actor;

import java.util.List;
import org.newsledger.text.Folding;

/** Names that mean servant of: {@code Abd al-Fattah}, {@code Abdel Fattah}, {@code Abdulfattah}. */
final class Servant {

  private static final List<String> BEGINNINGS =
      List.of("abdel", "abdul", "abdal", "abdol", "abdoul", "abd");

  /** Fewest letters that such a name has behind its beginning. */
  private static final int SHORTEST_REST = 4;

  private Servant() {}

  /** Returns whether a word is such a beginning, written apart from the rest of its name. */
  static boolean begins(String latin) {
    return BEGINNINGS.contains(latin);
  }

  /** Returns a beginning that was written apart as all beginnings are compared. */
  static String of(String text) {
    return text.substring(0, Math.min(3, text.length()));
  }

  /** Returns a name with its beginning as all are compared; other names as they are. */
  static String shortened(String text) {
    String folded = Folding.plain(Folding.fold(text));
    for (String beginning : BEGINNINGS) {
      if (folded.startsWith(beginning)
          && beginning.length() > 3
          && folded.length() - beginning.length() >= SHORTEST_REST) {
        return "abd" + folded.substring(beginning.length());
      }
    }
    return text;
  }
}
