package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.Mention;
import org.newsledger.model.Post;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;

class ActorFinderTest {

  @Test
  void tiesASurnameToTheFullName() {
    ActorIndex index =
        find("en", "Margaret Holloway spoke first.", "Later Holloway left the hall.");
    assertEquals(key(index, "Margaret Holloway"), key(index, "Holloway"));
  }

  @Test
  void givesALoneSurnameToTheNearestBearerBefore() {
    ActorIndex index =
        find(
            "en",
            "Margaret Holloway spoke first.",
            "Peter Holloway answered her.",
            "Then Holloway sat down.");
    assertEquals(key(index, "Peter Holloway"), key(index, "Holloway"));
    assertNotEquals(key(index, "Margaret Holloway"), key(index, "Holloway"));
  }

  @Test
  void tiesInflectedFormsOfAName() {
    ActorIndex index =
        find(
            "ru",
            "Слово взял Игорь Вересов.",
            "С Игорем Вересовым спорили.",
            "У Вересова нет мандата.");
    assertEquals(key(index, "Игорь Вересов"), key(index, "Игорем Вересовым"));
    assertEquals(key(index, "Игорь Вересов"), key(index, "Вересова"));
    assertEquals("Игорь Вересов", mention(index, "Вересова").name());
    assertEquals("igor veresov", key(index, "Вересова").name());
  }

  @Test
  void givesTheUsualEnglishNameOfAKnownActor() {
    ActorIndex ro = find("ro", "Consiliul de Securitate al ONU se reunește.", "ONU cere pace.");
    ActorIndex el = find("el", "Ο ΟΗΕ ζητεί ειρήνη.");
    assertEquals("United Nations", mention(ro, "ONU").name());
    assertEquals(key(ro, "ONU"), key(el, "ΟΗΕ"));
    assertTrue(mention(el, "ΟΗΕ").known());
  }

  @Test
  void tiesLettersToTheNameTheyAbbreviate() {
    ActorIndex index =
        find(
            "en",
            "The Northern Fisheries Council (NFC) met in Oslo.",
            "Members of the NFC voted against.");
    assertEquals(key(index, "Northern Fisheries Council"), key(index, "NFC"));
  }

  @Test
  void givesAMinistryTheCountryOfTheArticle() {
    ActorIndex index =
        find("ro", "Protestele din Kazahstan continuă.", "Ministerul de Interne tace.");
    Mention ministry = mention(index, "Ministerul de Interne");
    assertEquals("Ministry of Internal Affairs of Kazakhstan", ministry.name());
    assertEquals("KZ", ministry.actor().country());
    assertEquals(ActorType.ORGANIZATION, ministry.actor().type());
  }

  @Test
  void makesTheAuthorOfAPostAnActor() {
    String text = "We are on the square. — Ana Example (@ana) January 6, 2022";
    Span body = new Span(0, 21);
    Span author = new Span(24, 35);
    Post post = new Post("Ana Example", "ana", LocalDate.of(2022, 1, 6), author);
    Segment segment =
        new Segment(Segment.Kind.POST, new Span(0, text.length()), "en", List.of(body), post);
    Article article =
        new Article("a", "a.txt", null, null, text, "en", List.of(), null, List.of(segment));
    ActorIndex index = ActorFinder.create().find(article, List.of(), List.of());
    ActorKey key = index.authorOf(segment);
    assertEquals(new ActorKey("ana example", ActorType.PERSON, null), key);
    assertEquals("Ana Example", index.mentions().get(0).surface());
  }

  @Test
  void survivesAnyTextAndKeepsSpansInside() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      for (String code : LanguagePack.codes()) {
        String text = RandomText.of(random, 200);
        for (Mention mention : find(code, text).mentions()) {
          assertEquals(mention.surface(), mention.span().of(text));
        }
      }
    }
  }

  private static Mention mention(ActorIndex index, String surface) {
    return index.mentions().stream()
        .filter(mention -> mention.surface().equals(surface))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError(surface + " is not in " + index.mentions()));
  }

  private static ActorKey key(ActorIndex index, String surface) {
    return mention(index, surface).actor();
  }

  private static ActorIndex find(String code, String... sentences) {
    LanguagePack pack = LanguagePack.find(code).orElseThrow();
    String text = String.join(" ", sentences);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      spans.add(new Span(start, start + sentence.length()));
      start += sentence.length() + 1;
    }
    Segment segment =
        new Segment(Segment.Kind.PARAGRAPH, new Span(0, text.length()), code, spans, null);
    Article article =
        new Article("a", "a.txt", null, null, text, code, List.of(), null, List.of(segment));
    List<Sentence> parsed = new ArrayList<>();
    List<List<FoundPlace>> places = new ArrayList<>();
    for (Span span : spans) {
      Sentence sentence =
          new Sentence(article, segment, span, pack, pack.tokenizer().tokenize(text, span));
      parsed.add(sentence);
      places.add(PlaceFinder.of(pack).find(sentence.tokens()));
    }
    return ActorFinder.create().find(article, parsed, places);
  }
}
