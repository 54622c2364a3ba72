package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsledger.model.ActorType;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.pipeline.accuracy.Scoreboard.Slot;

/**
 * Holds the actors of an article against its gold: by surface, at most three words longer, and by
 * type. Countries and unnamed groups are not held against it.
 */
final class ActorScorer {

  private ActorScorer() {}

  /** Adds an article to the board. */
  static void score(JsonNode gold, Extraction extraction, Scoreboard board) {
    String language = gold.path("language").asText();
    String file = gold.path("file").asText();
    Map<String, Mention> surfaces = new LinkedHashMap<>();
    for (Mention mention : extraction.mentions()) {
      surfaces.putIfAbsent(Gold.fold(mention.surface()), mention);
    }
    Set<String> known = new HashSet<>();
    for (JsonNode entry : Gold.entries(gold, "actors")) {
      List<String> own = Gold.many(entry, "surfaces").stream().map(Gold::fold).toList();
      List<String> hits = surfaces.keySet().stream().filter(s -> GoldActor.isNear(s, own)).toList();
      known.addAll(hits);
      if (Gold.isOptional(entry)) {
        continue;
      }
      String type = entry.path("type").asText().toUpperCase(Locale.ROOT);
      boolean found =
          hits.stream().anyMatch(s -> surfaces.get(s).actor().type().name().equals(type));
      if (found) {
        board.right(language, Slot.ACTORS);
      } else {
        board.missed(language, Slot.ACTORS, file + ' ' + entry);
      }
    }
    surfaces.forEach(
        (surface, mention) -> {
          ActorType type = mention.actor().type();
          boolean named = type == ActorType.PERSON || type == ActorType.ORGANIZATION;
          if (named && !known.contains(surface)) {
            board.wrong(language, Slot.ACTORS, file + ' ' + mention.surface() + ' ' + type);
          }
        });
  }
}
