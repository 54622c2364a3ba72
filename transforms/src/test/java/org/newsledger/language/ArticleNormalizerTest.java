package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsledger.language.NormalizedArticle.FLOOD;
import static org.newsledger.language.NormalizedArticle.NORMALIZER;
import static org.newsledger.language.NormalizedArticle.RIVER;
import static org.newsledger.language.NormalizedArticle.normalize;
import static org.newsledger.language.NormalizedArticle.sentences;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.LanguageShare;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication.Origin;
import org.newsledger.model.Segment;
import org.newsledger.model.Segment.Kind;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;

class ArticleNormalizerTest {

  /** Nanoseconds that no text needs, for the collector's barriers and the clock's steps. */
  private static final long NOISE = 200_000_000;

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
    long few = cpuTime(piece.repeat(25_000 / piece.length()));
    long many = cpuTime(piece.repeat(100_000 / piece.length()));

    // four times the text takes four times the time, and sixteen times if the cost is quadratic
    assertTrue(many <= 9 * few + NOISE, () -> piece + ": " + few + " ns, then " + many);
  }

  /** Returns the least time that a thread of its own needs, whatever else the machine does. */
  private static long cpuTime(String text) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = clock.getCurrentThreadCpuTime();
      Article article = normalize(text);
      var all = new Span(0, article.text().length());
      LanguagePack.find("fr").orElseThrow().tokenizer().tokenize(article.text(), all);
      least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
