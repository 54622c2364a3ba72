package org.newsledger.extract.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Claim;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;

/** Any text at all through the whole text code; {@code -Dnewsledger.fuzz=10000} tries so many. */
class RandomTextTest {

  private static final int TEXTS = Integer.getInteger("newsledger.fuzz", 1000);

  @Test
  void anyTextGivesClaimsThatStandInIt() {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    ClaimExtractor extractor = ClaimExtractor.create();
    Random random = new Random(17);
    for (int i = 0; i < TEXTS; i++) {
      String text = RandomText.of(random, 60);
      Document document = new Document("x" + i, null, text, text, text, text, 0);
      Extraction extraction = extractor.extract(normalizer.normalize(document));
      Span all = new Span(0, extraction.article().text().length());
      for (Claim claim : extraction.claims()) {
        assertTrue(all.contains(claim.span()) && claim.sentence().contains(claim.span()), text);
      }
      for (Mention mention : extraction.mentions()) {
        assertTrue(all.contains(mention.span()), text);
      }
    }
  }
}
