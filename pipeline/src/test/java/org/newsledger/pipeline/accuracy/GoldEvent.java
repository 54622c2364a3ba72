package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** What an event must be to answer a gold entry. */
public final class GoldEvent {

  private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

  private GoldEvent() {}

  /** Returns the types that answer an entry; yielding in words and in deed are taken for one. */
  public static Set<String> types(JsonNode entry) {
    Set<String> types = new TreeSet<>(Gold.many(entry, "type"));
    if (types.stream().anyMatch(YIELDING::contains)) {
      types.addAll(YIELDING);
    }
    return types;
  }

  /** Returns whether a sentence holds words of the entry's evidence; no evidence is held by all. */
  public static boolean isTold(JsonNode entry, String sentence) {
    Set<String> evidence = Gold.many(entry, "evidence");
    String folded = Gold.fold(sentence);
    return evidence.isEmpty()
        || evidence.stream().anyMatch(words -> folded.contains(Gold.fold(words)));
  }
}
