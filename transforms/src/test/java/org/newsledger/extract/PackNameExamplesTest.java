package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

/** Runs the examples of places and actors in every language pack. */
class PackNameExamplesTest {

  record Example(LanguagePack pack, Row row) {
    @Override
    public String toString() {
      return row.origin() + ": " + row.cell(1);
    }
  }

  static List<Example> places() {
    return examples("place");
  }

  static List<Example> actors() {
    return examples("actor");
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

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void findsThePlacesThatTheExampleExpects(Example example) {
    Sentence sentence = sentence(example.pack(), example.row().cell(1));
    List<String> found = new ArrayList<>();
    for (FoundPlace place : PlaceFinder.of(example.pack()).find(sentence.tokens())) {
      if (!place.demonym()) {
        String country = place.place().country();
        found.add(place.place().name() + (country == null ? "" : " " + country));
      }
    }
    assertEquals(example.row().cell(2), written(found), example.row().origin());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actors")
  void findsTheActorsThatTheExampleExpects(Example example) {
    Sentence sentence = sentence(example.pack(), example.row().cell(1));
    List<FoundPlace> places = PlaceFinder.of(example.pack()).find(sentence.tokens());
    ActorIndex index =
        ActorFinder.create().find(sentence.article(), List.of(sentence), List.of(places));
    List<String> found = new ArrayList<>();
    for (FoundActor actor : index.of(0)) {
      ActorType type = actor.actor().type();
      if (type == ActorType.PERSON || type == ActorType.ORGANIZATION) {
        Span span = sentence.spanOf(actor.from(), actor.to());
        found.add(type.name().toLowerCase(Locale.ROOT) + " " + span.of(sentence.article().text()));
      }
    }
    assertEquals(example.row().cell(2), written(found), example.row().origin());
  }

  private static String written(List<String> found) {
    return found.isEmpty() ? "-" : String.join(" ; ", found);
  }

  private static Sentence sentence(LanguagePack pack, String text) {
    Span span = new Span(0, text.length());
    Segment segment = new Segment(Segment.Kind.PARAGRAPH, span, pack.code(), List.of(span), null);
    Article article =
        new Article("a", "a.txt", null, null, text, pack.code(), List.of(), null, List.of(segment));
    return new Sentence(article, segment, span, pack, pack.tokenizer().tokenize(text, span));
  }
}
