package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;
import org.newsledger.model.Publication;
import org.newsledger.pipeline.CheckedIn;
import org.newsledger.pipeline.accuracy.Scoreboard.Slot;

/**
 * Scores the bundled articles against their annotation. The result is checked in, so that a change
 * in quality is a change in a file: {@code -Dnewsledger.update=true} rewrites it, {@code
 * -Dnewsledger.show=ro} prints what is wrong or missed in a language.
 */
class AccuracyTest {

  private static final Path FIXTURES = CheckedIn.FIXTURES;
  private static final Path CONFIDENCE =
      FIXTURES.resolve("../transforms/src/main/resources/confidence.tsv").normalize();
  private static ArticleNormalizer normalizer;
  private static ClaimExtractor extractor;

  @BeforeAll
  static void load() {
    normalizer = ArticleNormalizer.create();
    extractor = ClaimExtractor.create();
  }

  @Test
  void theCheckedInAccuracyIsWhatTheRulesReach() throws IOException {
    Scoreboard board = new Scoreboard();
    List<JsonNode> articles = Gold.read(FIXTURES.resolve("gold"));
    for (JsonNode gold : articles) {
      Extraction extraction = extract(gold);
      FigureScorer.score(gold, extraction, board);
      EventScorer.score(gold, extraction, board);
      ActorScorer.score(gold, extraction, board);
      scoreArticle(gold, extraction.article(), board);
    }
    String language = System.getProperty("newsledger.show", "-");
    board.faults().stream()
        .filter(fault -> fault.startsWith(language))
        .forEach(System.out::println);
    CheckedIn.compare(CONFIDENCE, board.rules().table());
    CheckedIn.compare(FIXTURES.resolve("accuracy.tsv"), board.table());
  }

  private static Extraction extract(JsonNode gold) throws IOException {
    String file = gold.path("file").asText();
    String text = Files.readString(FIXTURES.resolve("articles").resolve(file));
    Document document = new Document(file, null, null, null, null, text, text.length());
    return extractor.extract(normalizer.normalize(document));
  }

  private static void scoreArticle(JsonNode gold, Article article, Scoreboard board) {
    String language = gold.path("language").asText();
    String file = gold.path("file").asText();
    board.check(
        language,
        Slot.LANGUAGE,
        language.equals(article.language()),
        file + ' ' + article.language());
    if (gold.hasNonNull("published")) {
      Publication publication = article.publication();
      String published = publication == null ? "" : publication.date().date().toString();
      String told = gold.path("published").asText();
      board.check(language, Slot.PUBLISHED, published.startsWith(told), file + ' ' + published);
    }
  }
}
