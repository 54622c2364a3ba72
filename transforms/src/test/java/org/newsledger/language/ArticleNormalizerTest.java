package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.LanguageShare;
import org.newsledger.model.Post;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication.Origin;
import org.newsledger.model.Segment;
import org.newsledger.model.Segment.Kind;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;

class ArticleNormalizerTest {

  private static final ArticleNormalizer NORMALIZER = ArticleNormalizer.create();

  private static final String RIVER =
      "The river burst its banks on Tuesday night and flooded two villages. Nobody was hurt.";
  private static final String FLOOD =
      "Râul a ieșit din matcă marți noaptea și a inundat două sate. Nimeni nu a fost rănit.";

  @Test
  void cutsHeadlinesParagraphsAndSentences() {
    Article article = normalize(RIVER + "\n\nHelp arrives\n\nRescuers came by boat.\r\n");

    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.HEADLINE, Kind.PARAGRAPH),
        article.segments().stream().map(Segment::kind).toList());
    assertEquals(
        List.of(
            "The river burst its banks on Tuesday night and flooded two villages.",
            "Nobody was hurt.",
            "Help arrives",
            "Rescuers came by boat."),
        sentences(article));
    assertNull(article.title());
    assertEquals("en", article.language());
  }

  @Test
  void takesAFirstHeadlineForTheTitleUnlessTheMetadataHasOne() {
    assertEquals("Floods in the north", normalize("Floods in the north\n\n" + RIVER).title());
    var named = new Document("u", null, " A\ttitle ", null, null, "Head\n\n" + RIVER, 0);
    assertEquals("A title", NORMALIZER.normalize(named).title());
  }

  @Test
  void takesAListOfShortLinesForNoHeadlines() {
    Article article = normalize(RIVER + "\nrice\nbeans\noil\nsalt\n" + RIVER);

    assertTrue(article.segments().stream().noneMatch(s -> s.kind() == Kind.HEADLINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "January 6, 2022", "6 janvier 2022", "6 ianuarie 2022", "6 Ιανουαρίου 2022",
        "6 января 2022 г.", "6 de enero de 2022", "6. Januar 2022", "6 gennaio 2022",
        "6 Ocak 2022", "2022年1月6日", "6 stycznia 2022", "6 січня 2022 р."
      })
  void readsThePostsThatAnArticleEmbeds(String date) {
    String signature = "— 🌊 Jane Q. Doe (@jane_doe) " + date;
    Article article =
        normalize(FLOOD + "\n\nWater is everywhere in the old town. " + signature + "\n\n" + FLOOD);

    Segment segment = article.segments().get(1);
    Post post = segment.post();
    assertEquals(Kind.POST, segment.kind());
    assertEquals("Jane Q. Doe", post.author());
    assertEquals("jane_doe", post.handle());
    assertEquals(LocalDate.of(2022, 1, 6), post.date());
    assertEquals("Jane Q. Doe", post.authorSpan().of(article.text()));
    assertEquals(List.of("Water is everywhere in the old town."), sentences(article, segment));
    assertTrue(segment.span().of(article.text()).endsWith(date));
    assertEquals("en", segment.language());
    assertEquals(3, article.segments().size());
  }

  @Test
  void findsASignatureOnALineOfItsOwn() {
    Article article =
        normalize(FLOOD + "\n\nWater is everywhere. https://t.co/x\n\n— Jane (@jane) May 2, 2020");

    assertEquals(2, article.segments().size());
    assertEquals(List.of("Water is everywhere."), sentences(article, article.segments().get(1)));
  }

  @Test
  void findsTheLinesOfAPostAboveItsLast() {
    Article article =
        normalize(FLOOD + "\n\n????#Flood\n\nWater is here\nand there. — Jane (@jane) May 2, 2020");

    assertEquals(2, article.segments().size());
    assertEquals(
        List.of("#Flood", "Water is here", "and there."),
        sentences(article, article.segments().get(1)));
  }

  @Test
  void findsPostsThatFollowEachOtherInALine() {
    Article article =
        normalize("One. — A B (@ab) May 2, 2020 Two. — ???? (@cd) May 3, 2020\n" + FLOOD);

    assertEquals("A B", article.segments().get(0).post().author());
    assertEquals("cd", article.segments().get(1).post().author());
    assertEquals(List.of("Two."), sentences(article, article.segments().get(1)));
  }

  @Test
  void takesADashInALineForNoSignature() {
    Article article = normalize("NOW – Citizens block the road (@cityhall was told).\n" + RIVER);

    assertNull(article.segments().get(0).post());
  }

  @Test
  void keepsBoilerplateOutOfTheEvidence() {
    Article article = normalize(RIVER + "\n\nRead more: Ten people died elsewhere\n\n" + RIVER);

    assertEquals(4, sentences(article).size());
    assertTrue(article.text().contains("Ten people died"));
  }

  @Test
  void keepsBylinesOutOfTheEvidence() {
    assertEquals(2, sentences(normalize("By Jane Q. Doe and John Roe\n\n" + RIVER)).size());
    assertEquals(3, sentences(normalize("By Tuesday the river rose\n\n" + RIVER)).size());
  }

  @Test
  void keepsProseThatOpensLikeBoilerplate() {
    String prose = "Read more than two of the letters and you know how the village lived then.";

    assertEquals(3, sentences(normalize(prose + "\n\n" + RIVER)).size());
  }

  @Test
  void takesParagraphsInAPostsLanguageForPartsOfThePost() {
    Article article =
        normalize(
            FLOOD
                + "\n\n"
                + RIVER
                + "\n\nWe will rebuild the bridge together."
                + " — Jane (@jane) May 2, 2020\n\n"
                + FLOOD);

    assertEquals(3, article.segments().size());
    assertEquals(3, sentences(article, article.segments().get(1)).size());
  }

  @Test
  void takesAMonthFieldForThePublicationAndOutOfTheFirstSentence() {
    Article article = normalize(" date 2022-01 " + FLOOD);

    assertEquals(LocalDate.of(2022, 1, 1), article.publication().date().date());
    assertEquals(Precision.MONTH, article.publication().date().precision());
    assertEquals(Origin.TEXT, article.publication().from());
    assertTrue(sentences(article).get(0).startsWith("Râul a ieșit"));
    assertTrue(article.text().startsWith("date 2022-01 Râul"));
  }

  @Test
  void takesALineWithADateForThePublication() {
    Article article = normalize("Inundații în nord\n6 ianuarie 2022, 14:30\n\n" + FLOOD);

    assertEquals(LocalDate.of(2022, 1, 6), article.publication().date().date());
    assertEquals(3, sentences(article).size());
    assertEquals(Kind.HEADLINE, article.segments().get(0).kind());
  }

  @Test
  void takesTheMonthOfItsPostsForThePublicationWhenNothingElseTells() {
    String post = "Water is here. — Jane (@jane) May 2, 2020\n\n";
    Article article = normalize(FLOOD + "\n\n" + post + FLOOD);

    assertEquals(LocalDate.of(2020, 5, 1), article.publication().date().date());
    assertEquals(Precision.MONTH, article.publication().date().precision());
    assertEquals(Origin.INFERRED, article.publication().from());
    assertNull(normalize(FLOOD + "\n\n" + post + post.replace("2020", "2018")).publication());
  }

  @Test
  void makesRomanianCedillasCommasAndLeavesTurkishOnesAlone() {
    String cedillas = FLOOD.replace('ș', 'ş').replace('ț', 'ţ');
    String turkish =
        "Şehirde şiddetli yağış sonrası iki köy sular altında kaldı, yetkililer açıkladı.";
    Article article = normalize(cedillas + "\n\n" + turkish);

    assertEquals(FLOOD + "\n\n" + turkish, article.text());
    assertEquals(
        List.of("ro", "tr"), article.languages().stream().map(LanguageShare::language).toList());
  }

  @Test
  void tellsTheSharesOfLanguagesLargestFirst() {
    Article article = normalize(FLOOD + "\n\n" + RIVER + "\n\n" + FLOOD);

    assertEquals("ro", article.language());
    assertEquals("ro", article.languages().get(0).language());
    assertEquals(1, article.languages().stream().mapToDouble(LanguageShare::share).sum(), 1e-9);
  }

  @Test
  void makesIdsOfUriAndText() {
    assertEquals(normalize(RIVER).articleId(), normalize(RIVER).articleId());
    assertTrue(!normalize(RIVER).articleId().equals(normalize(FLOOD).articleId()));
  }

  @Test
  void acceptsAnyText() {
    Random random = new Random(13);
    for (int i = 0; i < 3000; i++) {
      String text = RandomText.of(random, 80);
      Article article = normalize(text, random.nextBoolean() ? text : null);
      int last = 0;
      for (Segment segment : article.segments()) {
        assertTrue(segment.span().start() >= last, text);
        int end = segment.span().start();
        for (var sentence : segment.sentences()) {
          assertTrue(sentence.start() >= end && segment.span().contains(sentence), text);
          String written = sentence.of(article.text());
          assertEquals(written.strip(), written);
          end = sentence.end();
        }
        if (segment.post() != null) {
          assertTrue(segment.span().contains(segment.post().authorSpan()), text);
        }
        last = segment.span().end();
      }
      assertTrue(last <= article.text().length(), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&a",
        "\n",
        "a\n\n",
        "(@",
        "— a (@",
        "a.",
        "a. ",
        "?",
        ". ",
        "#",
        "http",
        "https:// ",
        "1",
        "\"",
        "(",
        "January ",
        "I.",
        "… ",
        "a-",
        "x — A (@a) January 6, 2022 ",
        "'",
        "é",
        "ş",
        "漢"
      })
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          Article article = normalize(text);
          var all = new Span(0, article.text().length());
          LanguagePack.find("fr").orElseThrow().tokenizer().tokenize(article.text(), all);
        });
  }

  private static Article normalize(String text) {
    return normalize(text, null);
  }

  private static Article normalize(String text, @Nullable String published) {
    return NORMALIZER.normalize(new Document("a.txt", null, null, published, null, text, 0));
  }

  private static List<String> sentences(Article article) {
    return article.segments().stream().flatMap(s -> sentences(article, s).stream()).toList();
  }

  private static List<String> sentences(Article article, Segment segment) {
    return segment.sentences().stream().map(s -> s.of(article.text())).toList();
  }
}
