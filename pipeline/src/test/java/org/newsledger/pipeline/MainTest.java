package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @TempDir Path temp;
  private RunFolder folder;

  @BeforeEach
  void setUp() {
    folder = new RunFolder(temp);
  }

  @Test
  void readsAFolderAndWritesEveryTable() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/deep/b.txt", "Nothing happened here today, and nobody was told about it.\n");

    Run run = folder.run("--input=" + folder.path().resolve("in"));

    run.assertDone();
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("a.txt|en", "deep/b.txt|en"),
          tables.query("SELECT uri, language FROM articles ORDER BY uri"));
      assertEquals(
          List.of("injured|40.0|40.0|exact|CL", "killed|12.0||at_least|CL"),
          tables.query(
              "SELECT measure, value_low, value_high, qualifier, country FROM figures"
                  + " ORDER BY measure"));
      assertEquals(List.of("0"), tables.query("SELECT count(*) FROM links"));
      assertEquals(List.of("0"), tables.query("SELECT count(*) FROM rejects"));
    }
  }

  @Test
  void evidenceIsFoundByTheOffsetsOfItsClaim() throws Exception {
    folder.write(
        "in/a.txt", "\uD83D\uDE00 \uD83D\uDE00 Greetings from the capital.\n\n" + RunFolder.QUAKE);

    folder.run("--input=" + folder.path().resolve("in")).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("At least 12 people were killed"),
          tables.query(
              "SELECT substring(a.text, c.start + 1, c.end - c.start) FROM claims c"
                  + " JOIN articles a USING (article_id) WHERE measure = 'killed'"));
    }
  }

  @Test
  void everyInputIsAnArticleOrAReject() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/empty.txt", " \n");
    folder.write("in/page.css", "p { color: red }");
    Files.write(folder.path().resolve("in/binary.txt"), new byte[] {1, 0, 2, 0, 0, 3});
    Files.write(folder.path().resolve("in/broken.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    folder.write(
        "in/news.jsonl",
        """
        {"url": "https://www.example.org/1", "text": "%s"}
        {"url": "https://www.example.org/1", "text": "%s"}

        {"id": "x", "text": ""}
        {"id": "y"}
        {"id": "z", "text": 5}
        [1]
        {"id": "w", "text":
        """
            .formatted(RunFolder.QUAKE.replace("\n", "\\n"), RunFolder.QUAKE.replace("\n", "\\n")));

    Run run = folder.run("--input=" + folder.path().resolve("in"));

    run.assertDone();
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of(
              "binary.txt|not_text",
              "broken.txt.gz|bad_archive",
              "empty.txt|empty",
              "https://www.example.org/1|duplicate_input",
              "news.jsonl#7|bad_record",
              "news.jsonl#8|bad_json",
              "page.css|unsupported_format",
              "x|empty",
              "y|bad_record",
              "z|bad_record"),
          tables.query("SELECT uri, reason FROM rejects ORDER BY uri"));
      assertEquals(
          List.of("a.txt|", "https://www.example.org/1|www.example.org"),
          tables.query("SELECT uri, source FROM articles ORDER BY uri"));
      assertEquals(
          List.of("1"), tables.query("SELECT count(DISTINCT duplicate_group) FROM articles"));
      assertEquals(
          List.of("2|2|1"),
          tables.query("SELECT mentions, articles, sources FROM figures WHERE measure = 'killed'"));
    }
    JsonNode report = new JsonMapper().readTree(Files.readString(folder.out().resolve("run.json")));
    assertEquals(12, report.get("inputs").asInt());
    assertEquals(2, report.get("articles").asInt());
    assertEquals(10, report.get("rejects").asInt());
    assertEquals(2, report.get("languages").get("en").asInt());
  }

  @Test
  void theSummaryTellsTheCountsAndALineToPaste() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);

    String summary = folder.run("--input=" + folder.path().resolve("in")).out();

    for (String name :
        List.of(
            "inputs",
            "articles",
            "rejects",
            "claims",
            "figures",
            "events",
            "actors",
            "languages",
            "seconds",
            "tables")) {
      assertTrue(summary.lines().anyMatch(line -> line.startsWith(name + ' ')), summary);
    }
    assertTrue(summary.contains("duckdb -c \"SELECT "), summary);
    assertTrue(summary.contains(folder.out() + "/figures/*.parquet"), summary);
  }

  @Test
  void theLineToPasteAnswersInDuckDb() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);

    String summary = folder.run("--input=" + folder.path().resolve("in")).out();

    String line = summary.lines().filter(l -> l.startsWith("duckdb")).findFirst().orElseThrow();
    String sql = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(2, tables.query(sql).size());
    }
  }

  @Test
  void readsRecordsFromGzippedLines() throws Exception {
    folder.write(
        "in/news.jsonl.gz",
        "{\"url\": \"https://example.org/2022/01/07/x\", \"source\": \"Example Post\","
            + " \"title\": \"Quake\", \"published\": \"2022-01-06\", \"language\": \"en\","
            + " \"text\": \""
            + RunFolder.QUAKE.replace("\n", "\\n")
            + "\"}\n");

    folder.run("--input=" + folder.path().resolve("in/news.jsonl.gz")).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("https://example.org/2022/01/07/x|Example Post|Quake|2022-01-06|day|metadata"),
          tables.query(
              "SELECT uri, source, title, published, published_precision, published_from"
                  + " FROM articles"));
      assertEquals(
          List.of("DATE|DOUBLE|INTEGER"),
          tables.query(
              "SELECT typeof(a.published), typeof(f.value_low), typeof(f.mentions)"
                  + " FROM articles a, figures f LIMIT 1"));
    }
  }

  @Test
  void theSameInputGivesTheSameRowsInWhateverOrder() throws Exception {
    String one = "{\"id\": \"1\", \"text\": \"" + RunFolder.QUAKE.replace("\n", "\\n") + "\"}\n";
    String two = one.replace("\"1\"", "\"2\"").replace("40", "41");
    folder.write("in/a.jsonl", one + two);
    folder.write("in2/z.jsonl", two + one);

    folder.run("--input=" + folder.path().resolve("in")).assertDone();
    Run.of("--input=" + folder.path().resolve("in2"), "--output=" + folder.path().resolve("out2"))
        .assertDone();

    try (Tables first = Tables.in(folder.out());
        Tables second = Tables.in(folder.path().resolve("out2"))) {
      for (String table : Table.folders()) {
        assertEquals(
            first.export("SELECT * FROM " + table), second.export("SELECT * FROM " + table));
      }
    }
  }

  @Test
  void severalRootsAreToldApartByName() throws Exception {
    folder.write("x/news/a.txt", RunFolder.QUAKE);
    folder.write("y/news/a.txt", RunFolder.QUAKE.replace("12", "13"));
    folder.write("y/c.txt", RunFolder.QUAKE.replace("12", "14"));

    folder
        .run(
            "--input="
                + String.join(
                    ",",
                    folder.path().resolve("x/news").toString(),
                    folder.path().resolve("y/news").toString(),
                    folder.path().resolve("y") + "/*.txt",
                    folder.path().resolve("y/c.txt").toString()))
        .assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("x/news/a.txt", "y/c.txt", "y/news/a.txt"),
          tables.query("SELECT uri FROM articles ORDER BY uri"));
      assertEquals(
          List.of("c.txt|duplicate_input"), tables.query("SELECT uri, reason FROM rejects"));
    }
  }

  @Test
  void noDateBehindTheOneNamedIsBelieved() throws Exception {
    folder.write(
        "in/a.jsonl",
        "{\"id\": \"https://example.org/2022/01/05/x\", \"published\": \"2022-01-07\","
            + " \"text\": \"Three people were hurt.\"}\n");

    folder.run("--input=" + folder.path().resolve("in"), "--asOf=2022-01-06").assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("2022-01-05|url"),
          tables.query("SELECT published, published_from FROM articles"));
    }
  }

  @Test
  void hiddenFilesInAFolderAreNoInputs() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/.DS_Store", "x");
    folder.write("in/.git/b.txt", RunFolder.QUAKE);

    folder.run("--input=" + folder.path().resolve("in")).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
      assertEquals(List.of("0"), tables.query("SELECT count(*) FROM rejects"));
    }
  }
}
