package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsledger.language.NormalizedArticle.FLOOD;
import static org.newsledger.language.NormalizedArticle.RIVER;
import static org.newsledger.language.NormalizedArticle.normalize;
import static org.newsledger.language.NormalizedArticle.sentences;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Article;
import org.newsledger.model.Post;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication.Origin;
import org.newsledger.model.Segment;
import org.newsledger.model.Segment.Kind;

/** The posts that an article embeds. */
class PostNormalizerTest {

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
  void takesTheMonthOfItsPostsForThePublicationWhenNothingElseTells() {
    String post = "Water is here. — Jane (@jane) May 2, 2020\n\n";
    Article article = normalize(FLOOD + "\n\n" + post + FLOOD);

    assertEquals(LocalDate.of(2020, 5, 1), article.publication().date().date());
    assertEquals(Precision.MONTH, article.publication().date().precision());
    assertEquals(Origin.INFERRED, article.publication().from());
    assertNull(normalize(FLOOD + "\n\n" + post + post.replace("2020", "2018")).publication());
  }
}
