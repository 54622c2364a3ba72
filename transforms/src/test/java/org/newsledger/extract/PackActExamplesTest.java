package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.extract.event.EventExtractor;
import org.newsledger.extract.source.AttributionFinder;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

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

  static List<Example> roles() {
    return examples("roles");
  }

  static List<Example> sources() {
    return examples("cited");
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
    List<Attribution> found =
        AttributionFinder.of(example.pack()).find(sentence, actors, null, null);
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

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("roles")
  void tellsWhoDoesItToWhom(Example example) {
    Extraction extraction = extraction(example);
    List<String> found = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      Event event = claim.event();
      if (event != null) {
        String doer = surface(extraction, event.actor1());
        found.add(event.type() + " " + doer + " > " + surface(extraction, event.actor2()));
      }
    }
    assertEquals(example.expected(), String.join(" ; ", found));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("sources")
  void citesTheSourceOfTheFirstFigure(Example example) {
    Extraction extraction = extraction(example);
    Claim first =
        extraction.claims().stream().filter(c -> c.figure() != null).findFirst().orElseThrow();
    assertEquals(example.expected(), surface(extraction, first.attributedTo()));
  }

  /** An example of several sentences, as the paragraph of an article. */
  private static Extraction extraction(Example example) {
    List<Span> sentences = new ArrayList<>();
    String text = example.text();
    int start = 0;
    for (int end = text.indexOf(". "); start < text.length(); end = text.indexOf(". ", start)) {
      int to = end < 0 ? text.length() : end + 1;
      sentences.add(new Span(start, to));
      start = to + 1;
    }
    String code = example.pack().code();
    var segment =
        new Segment(
            Segment.Kind.PARAGRAPH, new Span(0, text.length()), code, List.copyOf(sentences), null);
    return CLAIMS.extract(
        new Article("a", "a.txt", null, null, text, code, List.of(), null, List.of(segment)));
  }

  private static String surface(Extraction extraction, @Nullable ActorKey actor) {
    return extraction.mentions().stream()
        .filter(mention -> mention.actor().equals(actor))
        .map(Mention::surface)
        .findFirst()
        .orElse("-");
  }
}
