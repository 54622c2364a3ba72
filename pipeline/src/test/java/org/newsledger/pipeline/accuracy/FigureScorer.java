package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Claim;
import org.newsledger.model.Extraction;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Modality;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;
import org.newsledger.pipeline.accuracy.Scoreboard.Slot;

/**
 * Holds the figures of an article against its gold: each distinct measure, value, subject and place
 * answers one entry, the best fit first; what the text denies or imagines is neither right nor
 * wrong.
 */
final class FigureScorer {

  private static final Set<Measure> SCORED =
      Set.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.CASUALTIES,
          Measure.MISSING,
          Measure.DETAINED,
          Measure.KIDNAPPED,
          Measure.DISPLACED,
          Measure.RESCUED,
          Measure.HOSPITALIZED,
          Measure.PARTICIPANTS,
          Measure.DEPLOYED,
          Measure.VEHICLES_DAMAGED,
          Measure.BUILDINGS_DAMAGED);

  private record Key(Measure measure, Quantity quantity, Subject subject, String place) {}

  private final JsonNode gold;
  private final Extraction extraction;
  private final Scoreboard board;
  private final String language;
  private final Map<Key, Claim> free = new LinkedHashMap<>();
  private final Map<Key, Claim> taken = new LinkedHashMap<>();

  private FigureScorer(JsonNode gold, Extraction extraction, Scoreboard board) {
    this.gold = gold;
    this.extraction = extraction;
    this.board = board;
    this.language = gold.path("language").asText();
  }

  /** Adds an article to the board. */
  static void score(JsonNode gold, Extraction extraction, Scoreboard board) {
    new FigureScorer(gold, extraction, board).score();
  }

  private void score() {
    for (Claim claim : extraction.claims()) {
      Figure figure = claim.figure();
      if (figure != null && SCORED.contains(figure.measure())) {
        String place = claim.place() == null ? "" : Gold.fold(claim.place().name());
        free.putIfAbsent(
            new Key(figure.measure(), figure.quantity(), figure.subject(), place), claim);
      }
    }
    List<JsonNode> entries = Gold.entries(gold, "figures");
    entries.sort(
        Comparator.comparing(Gold::isOptional)
            .thenComparing(
                entry -> {
                  int subjects = Gold.many(entry, "subject").size();
                  return subjects == 0 ? 99 : subjects;
                }));
    entries.forEach(this::match);
    free.forEach(this::leftOver);
  }

  private void match(JsonNode entry) {
    Claim claim = best(entry, free);
    if (claim != null) {
      Claim fit = claim;
      free.entrySet().stream()
          .filter(e -> e.getValue() == fit)
          .findFirst()
          .ifPresent(
              e -> {
                taken.put(e.getKey(), e.getValue());
                free.remove(e.getKey());
              });
    } else {
      Claim again = best(entry, taken);
      claim = again != null && isSubject(entry, again) ? again : null;
    }
    if (claim != null) {
      board.rules().judge(claim, true);
    }
    if (Gold.isOptional(entry)) {
      return;
    }
    if (claim == null) {
      board.missed(language, Slot.FIGURES, gold.path("file").asText() + ' ' + entry);
      return;
    }
    board.right(language, Slot.FIGURES);
    details(entry, claim);
  }

  private void details(JsonNode entry, Claim claim) {
    Figure figure = Objects.requireNonNull(claim.figure());
    String what = gold.path("file").asText() + ' ' + figure + " for " + entry;
    board.check(
        language,
        Slot.QUALIFIERS,
        code(figure.quantity().qualifier()).equals(entry.path("qualifier").asText()),
        what);
    if (!Gold.many(entry, "subject").isEmpty()) {
      board.check(language, Slot.SUBJECTS, isSubject(entry, claim), what);
    }
    if (entry.hasNonNull("country")) {
      String country = entry.path("country").asText();
      board.check(
          language, Slot.FIGURE_COUNTRY, country.equals(claim.country()), claim.country() + what);
    }
    Set<String> cited = surfacesOf(Gold.many(entry, "by"));
    if (!cited.isEmpty()) {
      Set<ActorKey> keys =
          extraction.mentions().stream()
              .filter(mention -> cited.contains(Gold.fold(mention.surface())))
              .map(mention -> mention.actor())
              .collect(Collectors.toSet());
      boolean isRight = claim.attributedTo() != null && keys.contains(claim.attributedTo());
      board.check(language, Slot.ATTRIBUTION, isRight, claim.attributedTo() + " " + what);
    }
  }

  private Set<String> surfacesOf(Set<String> names) {
    Set<String> surfaces = new TreeSet<>();
    for (JsonNode actor : gold.path("actors")) {
      if (names.contains(actor.path("name").asText())) {
        Gold.many(actor, "surfaces").forEach(surface -> surfaces.add(Gold.fold(surface)));
      }
    }
    return surfaces;
  }

  private void leftOver(Key key, Claim claim) {
    if (claim.modality() != Modality.ASSERTED || key.measure() == Measure.HOSPITALIZED) {
      return;
    }
    List<JsonNode> same = new ArrayList<>();
    gold.path("figures").forEach(same::add);
    same.removeIf(entry -> !isMeasure(entry, key.measure()) || !isValue(entry, key.quantity()));
    boolean vague = key.subject() == null || key.subject() == Subject.PEOPLE;
    boolean excused =
        same.stream()
            .anyMatch(
                entry -> vague || Gold.many(entry, "subject").isEmpty() || isSubject(entry, claim));
    if (!excused) {
      board.rules().judge(claim, false);
      String sentence = claim.sentence().of(extraction.article().text());
      board.wrong(
          language, Slot.FIGURES, gold.path("file").asText() + ' ' + key + " <- " + sentence);
    }
  }

  private static Claim best(JsonNode entry, Map<Key, Claim> claims) {
    String place = Gold.fold(entry.path("place").asText(""));
    return claims.entrySet().stream()
        .filter(e -> isMeasure(entry, e.getKey().measure()))
        .filter(e -> isValue(entry, e.getKey().quantity()))
        .min(
            Comparator.comparing(
                    (Map.Entry<Key, Claim> e) ->
                        !Gold.many(entry, "subject").isEmpty() && !isSubject(entry, e.getValue()))
                .thenComparing(e -> entry.hasNonNull("place") && !place.equals(e.getKey().place())))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  private static boolean isMeasure(JsonNode entry, Measure measure) {
    return GoldFigure.isMeasure(entry, code(measure));
  }

  private static boolean isSubject(JsonNode entry, Claim claim) {
    Subject subject = Objects.requireNonNull(claim.figure()).subject();
    return GoldFigure.isSubject(entry, subject == null ? null : code(subject));
  }

  private static boolean isValue(JsonNode entry, Quantity quantity) {
    Double low = quantity.low() == null ? null : quantity.low().doubleValue();
    Double high = quantity.high() == null ? null : quantity.high().doubleValue();
    return GoldFigure.isValue(entry, low, high, code(quantity.qualifier()));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
