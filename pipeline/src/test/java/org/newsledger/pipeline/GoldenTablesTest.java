package org.newsledger.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the tables of the bundled articles against the ones that are checked in, without ids and
 * confidence: {@code -Dnewsledger.update=true} rewrites them.
 */
class GoldenTablesTest {

  private static final Map<String, String> EXPORTS =
      new TreeMap<>(
          Map.of(
              "articles",
              "SELECT uri, language, published, published_precision, published_from, title,"
                  + " sentences, characters FROM articles",
              "figure-claims",
              "SELECT a.uri, c.start, c.measure, c.subject, c.value_low, c.value_high, c.qualifier,"
                  + " c.unit, c.accumulation, c.place, c.country, c.date, c.modality, s.name AS cited,"
                  + " substring(a.text, c.start + 1, c.end - c.start) AS words, c.rule"
                  + " FROM claims c JOIN articles a USING (article_id)"
                  + " LEFT JOIN actors s ON s.actor_id = c.attributed_to WHERE kind = 'figure'",
              "event-claims",
              "SELECT a.uri, c.start, c.event_type, c.mode, x.name AS actor1, y.name AS actor2,"
                  + " c.place, c.country, c.date, c.modality, s.name AS cited,"
                  + " substring(a.text, c.start + 1, c.end - c.start) AS words, c.rule"
                  + " FROM claims c JOIN articles a USING (article_id)"
                  + " LEFT JOIN actors s ON s.actor_id = c.attributed_to"
                  + " LEFT JOIN actors x ON x.actor_id = c.actor1"
                  + " LEFT JOIN actors y ON y.actor_id = c.actor2 WHERE kind = 'event'",
              "figures",
              "SELECT measure, subject, value_low, value_high, qualifier, unit, place, country, date,"
                  + " mentions, articles, sources, languages FROM figures WHERE articles > 1",
              "actors",
              "SELECT name, type, role, country, mentions, articles, languages,"
                  + " list_transform(aliases, x -> x.name) AS aliases FROM actors",
              "rejects",
              "SELECT uri, reason, message FROM rejects"));

  @Test
  void theBundledArticlesGiveTheCheckedInTables(@TempDir Path temp) throws Exception {
    Path output = temp.resolve("out");
    Run run = Run.of("--input=" + CheckedIn.FIXTURES.resolve("articles"), "--output=" + output);
    run.assertDone();
    try (Tables tables = Tables.in(output)) {
      for (Map.Entry<String, String> export : EXPORTS.entrySet()) {
        CheckedIn.compare(
            CheckedIn.FIXTURES.resolve("golden").resolve(export.getKey() + ".tsv"),
            tables.export(export.getValue()));
      }
    }
  }

  @Test
  void theBrokenInputsAreRefusedAsCheckedIn(@TempDir Path temp) throws Exception {
    Path output = temp.resolve("out");
    Run.of("--input=" + CheckedIn.FIXTURES.resolve("broken"), "--output=" + output).assertDone();
    try (Tables tables = Tables.in(output)) {
      CheckedIn.compare(
          CheckedIn.FIXTURES.resolve("golden/broken.tsv"),
          tables.export("SELECT uri, reason, message, bytes FROM rejects"));
    }
  }
}
