package org.newsledger.extract.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

class QuotationsTest {

  @Test
  void findsWhatStandsInMarksOfAnyCountry() {
    assertTrue(isQuoted("He said: \"Ten died\", and left.", "Ten died"));
    assertTrue(isQuoted("El spuse: „Zece au murit”.", "Zece au murit"));
    assertTrue(isQuoted("Er sagte: „Zehn sind tot“.", "Zehn sind tot"));
    assertTrue(isQuoted("Il dit : « Dix morts ».", "Dix morts"));
    assertTrue(isQuoted("He said: “Ten died”.", "Ten died"));
  }

  @Test
  void whatStandsBetweenTwoQuotationsIsNotQuoted() {
    assertFalse(isQuoted("\"Yes\", he said, ten died, \"no\".", "ten died"));
  }

  @Test
  void aMarkThatIsNeverClosedQuotesItsParagraphOnly() {
    String text = "He said: \"Ten died.\nTwo lived.";
    Article article = article(text, new Span(0, 19), new Span(20, text.length()));
    assertTrue(Quotations.of(article).hold(new Span(10, 18)));
    assertFalse(Quotations.of(article).hold(new Span(20, 29)));
  }

  private static boolean isQuoted(String text, String part) {
    int start = text.indexOf(part);
    Article article = article(text, new Span(0, text.length()));
    return Quotations.of(article).hold(new Span(start, start + part.length()));
  }

  private static Article article(String text, Span... segments) {
    return new Article(
        "a",
        "a.txt",
        null,
        null,
        text,
        "en",
        List.of(),
        null,
        List.of(segments).stream()
            .map(span -> new Segment(Segment.Kind.PARAGRAPH, span, "en", List.of(span), null))
            .toList());
  }
}
