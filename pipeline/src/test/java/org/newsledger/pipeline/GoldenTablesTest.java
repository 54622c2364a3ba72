package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      assertEquals(readmeAnswer(), tables.query(readmeQuery(output)), "README's query");
    }
  }

  private static String readme() throws IOException {
    return Files.readString(CheckedIn.FIXTURES.resolve("../README.md"));
  }

  /** Returns the query that README shows, over the tables of {@code output}. */
  private static String readmeQuery(Path output) throws IOException {
    String from = readme().substring(readme().indexOf("duckdb -c \"") + "duckdb -c \"".length());
    return from.substring(0, from.indexOf('"')).replace("'out/", "'" + output + "/");
  }

  /** Returns the rows of the table below that query. */
  private static List<String> readmeAnswer() throws IOException {
    return readme()
        .lines()
        .dropWhile(line -> !line.startsWith("| country |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(2, line.length() - 2).replace(" | ", "|"))
        .toList();
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
