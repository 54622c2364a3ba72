package org.newsledger.pipeline.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.pipeline.CheckedIn;
import org.newsledger.pipeline.Run;
import org.newsledger.pipeline.Tables;
import org.newsledger.pipeline.accuracy.Gold;
import org.newsledger.pipeline.cluster.ClusterBoard.Slot;

/**
 * Scores what the whole job puts together of the stories against their gold. The result is checked
 * in: {@code -Dnewsledger.update=true} rewrites it, {@code -Dnewsledger.show=clusters} prints what
 * was torn, mixed, wrong and missed.
 */
class ClusterTest {

  private static final Path STORIES = CheckedIn.FIXTURES.resolve("stories");

  private static final String ARTICLES =
      "SELECT uri, duplicate_group, published, published_from FROM articles ORDER BY uri";
  private static final String FIGURES =
      "SELECT a.uri, c.measure, c.subject, c.value_low, c.value_high, c.qualifier, c.place,"
          + " c.figure_id AS id, f.series_id, f.status"
          + " FROM claims c JOIN articles a USING (article_id) JOIN figures f USING (figure_id)"
          + " WHERE c.kind = 'figure' ORDER BY a.uri, c.start, c.claim_id";
  private static final String EVENTS =
      "SELECT a.uri, c.event_type, c.sentence, c.event_id AS id,"
          + " substring(a.text, c.start + 1, c.end - c.start) AS words"
          + " FROM claims c JOIN articles a USING (article_id)"
          + " WHERE c.kind = 'event' ORDER BY a.uri, c.start, c.claim_id";
  private static final String ACTORS =
      "SELECT a.uri, m.surface, m.actor_id AS id, x.type"
          + " FROM mentions m JOIN articles a USING (article_id) JOIN actors x USING (actor_id)"
          + " ORDER BY a.uri, m.start, m.mention_id";

  @Test
  void theStoriesComeTogetherAsCheckedIn(@TempDir Path temp) throws Exception {
    Path output = temp.resolve("out");
    Run.of("--input=" + STORIES.resolve("articles"), "--output=" + output).assertDone();
    ClusterBoard board = new ClusterBoard();
    try (Tables tables = Tables.in(output)) {
      score(tables, board);
    }
    if (System.getProperty("newsledger.show", "-").equals("clusters")) {
      board.faults().forEach(System.out::println);
    }
    CheckedIn.compare(STORIES.resolve("accuracy.tsv"), board.table());
    for (Slot slot : Slot.values()) {
      assertTrue(board.score(slot) >= slot.held, slot + " is below what was reached");
    }
  }

  private static void score(Tables tables, ClusterBoard board) throws SQLException, IOException {
    List<JsonNode> gold = Gold.read(STORIES.resolve("gold"));
    Map<String, List<JsonNode>> articles = byArticle(tables.rows(ARTICLES));
    Map<String, List<JsonNode>> figures = byArticle(tables.rows(FIGURES));
    Map<String, List<JsonNode>> events = byArticle(tables.rows(EVENTS));
    Map<String, List<JsonNode>> actors = byArticle(tables.rows(ACTORS));
    assertEquals(
        gold.stream().map(ClusterTest::uri).sorted().toList(), List.copyOf(articles.keySet()));
    for (JsonNode each : gold) {
      String uri = uri(each);
      StoryArticle article = new StoryArticle(each, board);
      articles.getOrDefault(uri, List.of()).forEach(article::scoreArticle);
      article.scoreFigures(figures.getOrDefault(uri, List.of()));
      article.scoreEvents(events.getOrDefault(uri, List.of()));
      article.scoreActors(actors.getOrDefault(uri, List.of()));
    }
  }

  private static String uri(JsonNode gold) {
    return gold.hasNonNull("url") ? gold.path("url").asText() : gold.path("file").asText();
  }

  private static Map<String, List<JsonNode>> byArticle(List<JsonNode> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.path("uri").asText(), TreeMap::new, Collectors.toList()));
  }
}
