package org.newsledger.pipeline.accuracy;

import java.util.List;

/** What a name must be to answer a gold entry. */
public final class GoldActor {

  private static final int WORDS_TOO_MANY = 3;

  private GoldActor() {}

  /** Returns whether a folded surface is one of {@code own}, or a part, or a few words longer. */
  public static boolean isNear(String surface, List<String> own) {
    return !surface.isEmpty()
        && own.stream()
            .anyMatch(
                gold ->
                    surface.equals(gold)
                        || (surface.length() > 3 && holds(gold, surface))
                        || (gold.length() > 3
                            && holds(surface, gold)
                            && words(surface) <= words(gold) + WORDS_TOO_MANY)
                        || (surface.length() > 5
                            && (gold.contains(surface) || surface.contains(gold))));
  }

  private static boolean holds(String text, String words) {
    return (' ' + text + ' ').contains(' ' + words + ' ');
  }

  private static int words(String text) {
    return text.split(" ").length;
  }
}
