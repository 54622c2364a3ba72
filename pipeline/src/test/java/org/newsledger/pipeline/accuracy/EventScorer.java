package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.model.Claim;
import org.newsledger.model.Extraction;
import org.newsledger.pipeline.accuracy.Scoreboard.Slot;

/** Holds the events of an article against its gold: the set of types that it reports. */
final class EventScorer {

  private final JsonNode gold;
  private final Extraction extraction;
  private final Scoreboard board;
  private final String language;
  private final Map<String, List<Claim>> made = new LinkedHashMap<>();
  private final Set<String> excused = new TreeSet<>();

  private EventScorer(JsonNode gold, Extraction extraction, Scoreboard board) {
    this.gold = gold;
    this.extraction = extraction;
    this.board = board;
    this.language = gold.path("language").asText();
  }

  /** Adds an article to the board. */
  static void score(JsonNode gold, Extraction extraction, Scoreboard board) {
    new EventScorer(gold, extraction, board).score();
  }

  private void score() {
    for (Claim claim : extraction.claims()) {
      if (claim.event() != null) {
        made.computeIfAbsent(claim.event().type().name(), t -> new ArrayList<>()).add(claim);
      }
    }
    Gold.entries(gold, "events").forEach(this::match);
    made.forEach(
        (type, claims) -> {
          claims.forEach(claim -> board.rules().judge(claim, excused.contains(type)));
          if (!excused.contains(type)) {
            board.wrong(
                language, Slot.EVENTS, file() + ' ' + type + " <- " + sentence(claims.get(0)));
          }
        });
  }

  private void match(JsonNode entry) {
    List<Claim> fits = new ArrayList<>();
    for (String type : GoldEvent.types(entry)) {
      List<Claim> telling =
          made.getOrDefault(type, List.of()).stream()
              .filter(claim -> GoldEvent.isTold(entry, sentence(claim)))
              .toList();
      if (!telling.isEmpty()) {
        excused.add(type);
        fits.addAll(telling);
      }
    }
    if (Gold.isOptional(entry)) {
      return;
    }
    if (fits.isEmpty()) {
      board.missed(language, Slot.EVENTS, file() + ' ' + entry);
      return;
    }
    board.right(language, Slot.EVENTS);
    details(entry, fits);
  }

  private void details(JsonNode entry, List<Claim> fits) {
    String what = file() + ' ' + entry;
    if (entry.hasNonNull("country")) {
      String country = entry.path("country").asText();
      boolean isRight = fits.stream().anyMatch(claim -> country.equals(claim.country()));
      board.check(language, Slot.EVENT_COUNTRY, isRight, what);
    }
    if (entry.hasNonNull("place")) {
      String place = Gold.fold(entry.path("place").asText());
      boolean isRight =
          fits.stream()
              .map(Claim::place)
              .filter(Objects::nonNull)
              .map(own -> Gold.fold(own.name()))
              .anyMatch(own -> !own.isEmpty() && (own.contains(place) || place.contains(own)));
      board.check(language, Slot.EVENT_PLACE, isRight, what);
    }
    if (entry.hasNonNull("date")) {
      String date = entry.path("date").asText();
      boolean isRight =
          fits.stream()
              .map(Claim::date)
              .anyMatch(own -> own != null && own.date().toString().equals(date));
      board.check(language, Slot.EVENT_DATE, isRight, what);
    }
  }

  private String sentence(Claim claim) {
    return claim.sentence().of(extraction.article().text());
  }

  private String file() {
    return gold.path("file").asText();
  }
}
