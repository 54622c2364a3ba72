package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.extract.event.EventExtractor;
import org.newsledger.extract.source.AttributionFinder;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;

/** Runs the packs' examples of events, of who is cited, and of whether a claim is told as fact. */
class PackActExamplesTest {

  private static final ClaimExtractor CLAIMS = ClaimExtractor.create();

  record Example(LanguagePack pack, Row row) {
    String text() {
      return row.cell(1);
    }

    String expected() {
      return row.cell(2);
    }

    Sentence sentence() {
      return TestSentences.of(pack.code(), text());
    }

    @Override
    public String toString() {
      return row.origin() + ": " + row.cell(1);
    }
  }

  static List<Example> events() {
    return examples("event");
  }

  static List<Example> attributions() {
    return examples("attribution");
  }

  static List<Example> modalities() {
    return examples("modality");
  }

  private static List<Example> examples(String kind) {
    List<Example> examples = new ArrayList<>();
    for (String code : LanguagePack.codes()) {
      LanguagePack pack = LanguagePack.find(code).orElseThrow();
      for (Row row : pack.rows("examples.tsv")) {
        if (row.cell(0).equals(kind)) {
          examples.add(new Example(pack, row));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("events")
  void tellsTheEventsOfTheExample(Example example) {
    boolean mode = example.expected().contains(" ");
    List<String> found =
        EventExtractor.of(example.pack()).extract(example.sentence(), List.of()).stream()
            .map(event -> written(event.event(), mode))
            .toList();
    assertEquals(example.expected(), found.isEmpty() ? "-" : String.join(" ; ", found));
  }

  private static String written(Event event, boolean mode) {
    return event.type() + (mode && event.mode() != null ? " " + event.mode() : "");
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("attributions")
  void citesTheSourceOfTheExample(Example example) {
    Sentence sentence = example.sentence();
    var places = PlaceFinder.of(example.pack()).find(sentence.tokens());
    List<FoundActor> actors =
        ActorFinder.create().find(sentence.article(), List.of(sentence), List.of(places)).of(0);
    List<Attribution> found = AttributionFinder.of(example.pack()).find(sentence, actors, null);
    if (example.expected().equals("-")) {
      assertEquals(List.of(), found);
      return;
    }
    assertEquals(1, found.size(), () -> found + " of " + actors);
    Predicate<FoundActor> cited = actor -> actor.actor().equals(found.get(0).source());
    assertTrue(
        actors.stream().filter(cited).anyMatch(actor -> near(example, sentence, actor)),
        () -> found + " of " + actors);
  }

  /** A title may or may not be part of a name. */
  private static boolean near(Example example, Sentence sentence, FoundActor actor) {
    String surface = sentence.spanOf(actor.from(), actor.to()).of(example.text());
    return example.expected().contains(surface) || surface.contains(example.expected());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("modalities")
  void tellsWhetherTheExampleIsFact(Example example) {
    List<Claim> claims = CLAIMS.extract(example.sentence().article()).claims();
    Claim first =
        claims.stream()
            .filter(claim -> claim.figure() != null)
            .findFirst()
            .or(() -> claims.stream().findFirst())
            .orElseThrow();
    assertEquals(example.expected(), first.modality().name().toLowerCase(Locale.ROOT));
  }
}
