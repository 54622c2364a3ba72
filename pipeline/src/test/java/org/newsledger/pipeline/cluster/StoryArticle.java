package org.newsledger.pipeline.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsledger.pipeline.accuracy.Gold;
import org.newsledger.pipeline.accuracy.GoldActor;
import org.newsledger.pipeline.accuracy.GoldEvent;
import org.newsledger.pipeline.accuracy.GoldFigure;
import org.newsledger.pipeline.cluster.ClusterBoard.Slot;

/**
 * One article's gold beside the rows made of it. Each row answers at most one entry, and brings to
 * the board which group it belongs to and which it was put into.
 */
final class StoryArticle {

  private final JsonNode gold;
  private final String id;
  private final ClusterBoard board;

  /** Takes an article's gold. */
  StoryArticle(JsonNode gold, ClusterBoard board) {
    this.gold = gold;
    this.id = gold.path("id").asText();
    this.board = board;
  }

  /** Scores how the article is dated, and whom it is a reprint of. */
  void scoreArticle(JsonNode row) {
    board.group(
        Slot.REPRINTS, id, gold.path("reprint").asText(), row.path("duplicate_group").asText());
    String told = gold.path("published").asText("null");
    String inferred = gold.path("inferred").asText("null");
    String made = row.path("published").asText("null");
    boolean isInferred = row.path("published_from").asText("").equals("inferred");
    boolean isRight =
        inferred.equals("null") ? made.equals(told) : isInferred && made.startsWith(inferred);
    board.check(Slot.PUBLISHED, isRight, id + ' ' + made + " for " + told + ' ' + inferred);
  }

  /** Scores the figures that the article's claims were put into. */
  void scoreFigures(List<JsonNode> claims) {
    List<JsonNode> entries = Gold.entries(gold, "figures");
    Set<JsonNode> found = new HashSet<>();
    for (JsonNode claim : claims) {
      Optional<JsonNode> entry =
          entries.stream()
              .filter(each -> isFigure(each, claim))
              .min(Comparator.comparingInt(each -> distance(each, claim)));
      if (entry.isPresent()) {
        found.add(entry.get());
        scoreFigure(entry.get(), claim);
      }
    }
    scoreFound(entries, found, Slot.FIGURES_FOUND);
  }

  private void scoreFigure(JsonNode entry, JsonNode claim) {
    String cluster = entry.path("cluster").asText();
    String made = claim.path("id").asText();
    board.group(Slot.FIGURES, id, cluster, made);
    board.group(
        Slot.SERIES, id, entry.path("series").asText(), claim.path("series_id").asText(made));
    String status = claim.path("status").asText("none");
    board.check(
        Slot.STATUSES,
        Gold.many(entry, "status").contains(status),
        id + ' ' + cluster + ' ' + status + " for " + entry.path("status"));
  }

  private static boolean isFigure(JsonNode entry, JsonNode claim) {
    String qualifier = claim.path("qualifier").asText();
    return GoldFigure.isMeasure(entry, claim.path("measure").asText())
        && GoldFigure.isValue(
            entry, number(claim, "value_low"), number(claim, "value_high"), qualifier)
        && bound(qualifier).equals(bound(entry.path("qualifier").asText()));
  }

  private static String bound(String qualifier) {
    return qualifier.equals("about") ? "exact" : qualifier;
  }

  private static Double number(JsonNode row, String column) {
    return row.hasNonNull(column) ? row.path(column).asDouble() : null;
  }

  /** Returns how far an entry of the right number is from a claim: first by subject, then place. */
  private static int distance(JsonNode entry, JsonNode claim) {
    boolean sameSubject = GoldFigure.isSubject(entry, claim.path("subject").asText());
    boolean samePlace =
        Gold.fold(entry.path("place").asText("")).equals(Gold.fold(claim.path("place").asText("")));
    return (sameSubject ? 0 : 2) + (samePlace ? 0 : 1);
  }

  /** Scores the events that the article's claims were put into. */
  void scoreEvents(List<JsonNode> claims) {
    List<JsonNode> entries = Gold.entries(gold, "events");
    Set<JsonNode> found = new HashSet<>();
    for (JsonNode claim : claims) {
      Optional<JsonNode> entry =
          entries.stream()
              .filter(each -> GoldEvent.types(each).contains(claim.path("event_type").asText()))
              .filter(each -> GoldEvent.isTold(each, claim.path("sentence").asText()))
              .min(Comparator.comparingInt(each -> stretch(each, claim)));
      if (entry.isPresent()) {
        found.add(entry.get());
        groupEvent(entry.get(), claim);
      }
    }
    scoreFound(entries, found, Slot.EVENTS_FOUND);
  }

  /** Scores an event; which one a passing word means may be left open. */
  private void groupEvent(JsonNode entry, JsonNode claim) {
    if (entry.hasNonNull("cluster")) {
      board.group(Slot.EVENTS, id, entry.path("cluster").asText(), claim.path("id").asText());
    }
  }

  /** Returns how far a claim's words stand from the nearest evidence in its sentence. */
  private static int stretch(JsonNode entry, JsonNode claim) {
    String sentence = Gold.fold(claim.path("sentence").asText());
    int words = sentence.indexOf(Gold.fold(claim.path("words").asText()));
    return Gold.many(entry, "evidence").stream()
        .mapToInt(each -> sentence.indexOf(Gold.fold(each)))
        .filter(at -> at >= 0)
        .map(at -> Math.abs(at - words))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Scores the actors that the article's mentions were put into. */
  void scoreActors(List<JsonNode> mentions) {
    List<JsonNode> entries = Gold.entries(gold, "actors");
    Set<JsonNode> found = new HashSet<>();
    for (JsonNode mention : mentions) {
      String surface = Gold.fold(mention.path("surface").asText());
      Optional<JsonNode> entry =
          entries.stream()
              .filter(each -> each.path("type").asText().equals(mention.path("type").asText()))
              .filter(each -> GoldActor.isNear(surface, surfaces(each)))
              .min(Comparator.comparing(each -> !surfaces(each).contains(surface)));
      if (entry.isPresent()) {
        found.add(entry.get());
        board.group(
            Slot.ACTORS, id, entry.get().path("name").asText(), mention.path("id").asText());
      }
    }
    scoreFound(entries, found, Slot.ACTORS_FOUND);
  }

  private static List<String> surfaces(JsonNode entry) {
    return Gold.many(entry, "surfaces").stream().map(Gold::fold).toList();
  }

  private void scoreFound(List<JsonNode> entries, Set<JsonNode> found, Slot slot) {
    for (JsonNode entry : entries) {
      if (!Gold.isOptional(entry)) {
        board.check(slot, found.contains(entry), id + ' ' + entry);
      }
    }
  }
}
