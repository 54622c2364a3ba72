package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  private static final String QUAKE =
      "A strong quake hit the town of Valparaiso in Chile on Monday.\n\n"
          + "At least 12 people were killed and 40 were injured, police said.\n";

  @TempDir Path temp;

  @Test
  void readsAFolderAndWritesEveryTable() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/deep/b.txt", "Nothing happened here today, and nobody was told about it.\n");

    Run run = run("--input=" + temp.resolve("in"));

    run.assertDone();
    try (Tables tables = Tables.in(out())) {
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
    write("in/a.txt", "\uD83D\uDE00 \uD83D\uDE00 Greetings from the capital.\n\n" + QUAKE);

    run("--input=" + temp.resolve("in")).assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(
          List.of("At least 12 people were killed"),
          tables.query(
              "SELECT substring(a.text, c.start + 1, c.end - c.start) FROM claims c"
                  + " JOIN articles a USING (article_id) WHERE measure = 'killed'"));
    }
  }

  @Test
  void everyInputIsAnArticleOrAReject() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/empty.txt", " \n");
    write("in/page.css", "p { color: red }");
    Files.write(temp.resolve("in/binary.txt"), new byte[] {1, 0, 2, 0, 0, 3});
    Files.write(temp.resolve("in/broken.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});
    write(
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
            .formatted(QUAKE.replace("\n", "\\n"), QUAKE.replace("\n", "\\n")));

    Run run = run("--input=" + temp.resolve("in"));

    run.assertDone();
    try (Tables tables = Tables.in(out())) {
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
    JsonNode report = new JsonMapper().readTree(Files.readString(out().resolve("run.json")));
    assertEquals(12, report.get("inputs").asInt());
    assertEquals(2, report.get("articles").asInt());
    assertEquals(10, report.get("rejects").asInt());
    assertEquals(2, report.get("languages").get("en").asInt());
  }

  @Test
  void theSummaryTellsTheCountsAndALineToPaste() throws Exception {
    write("in/a.txt", QUAKE);

    String summary = run("--input=" + temp.resolve("in")).out();

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
    assertTrue(summary.contains(out() + "/figures/*.parquet"), summary);
  }

  @Test
  void theLineToPasteAnswersInDuckDb() throws Exception {
    write("in/a.txt", QUAKE);

    String summary = run("--input=" + temp.resolve("in")).out();

    String line = summary.lines().filter(l -> l.startsWith("duckdb")).findFirst().orElseThrow();
    String sql = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    try (Tables tables = Tables.in(out())) {
      assertEquals(2, tables.query(sql).size());
    }
  }

  @Test
  void readsRecordsFromGzippedLines() throws Exception {
    write(
        "in/news.jsonl.gz",
        "{\"url\": \"https://example.org/2022/01/07/x\", \"source\": \"Example Post\","
            + " \"title\": \"Quake\", \"published\": \"2022-01-06\", \"language\": \"en\","
            + " \"text\": \""
            + QUAKE.replace("\n", "\\n")
            + "\"}\n");

    run("--input=" + temp.resolve("in/news.jsonl.gz")).assertDone();

    try (Tables tables = Tables.in(out())) {
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
  void aSecondRunRefusesThePlaceOfTheFirst() throws Exception {
    write("in/a.txt", QUAKE);
    run("--input=" + temp.resolve("in")).assertDone();
    String before = Files.readString(out().resolve("run.json"));

    run("--input=" + temp.resolve("in")).assertRefused("--overwrite");

    assertEquals(before, Files.readString(out().resolve("run.json")));
  }

  @Test
  void aSecondRunReplacesTheFirstWholeWhenAsked() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/b.txt", QUAKE.replace("12", "15"));
    run("--input=" + temp.resolve("in")).assertDone();
    Files.writeString(out().resolve("notes.md"), "mine");

    run("--input=" + temp.resolve("in/b.txt"), "--overwrite").assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("b.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertEquals("mine", Files.readString(out().resolve("notes.md")));
    assertFalse(Files.exists(out().resolve("_staging")));
  }

  @Test
  void theNextRunTakesThePlaceOfOneThatBrokeOff() throws Exception {
    write("in/a.txt", QUAKE);
    write("out/_staging/unfinished", marker(RunMarker.ofThisProcess().process(), 1));
    write("out/_staging/left/claims/part-00000.parquet", "half");
    write("out/claims/part-00000.parquet", "half");

    run("--input=" + temp.resolve("in")).assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertFalse(Files.exists(out().resolve("_staging")));
  }

  @Test
  void aRunThatNobodyWaitedForIsPublishedWhenAsked() throws Exception {
    write("in/a.txt", QUAKE);
    Run.of("publish", "--output=" + out()).assertRefused("no run that waits");
    NewsOptions options = CommandLine.parse(List.of("--input=" + temp.resolve("in"), "--output=x"));
    Scale scale = new DirectEngine().scale(options, InputSize.of(options.getInput()));
    NewsPipeline.build(options, out() + "/_staging/some/", scale).run().waitUntilFinish();

    Run.of("publish", "--output=" + out()).assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertEquals(List.of(), Listing.strays(out()));
  }

  @Test
  void aRunThatIsGoingOnIsLeftAlone() throws Exception {
    write("in/a.txt", QUAKE);
    write("out/_staging/unfinished", RunMarker.ofThisProcess().text());

    run("--input=" + temp.resolve("in"), "--overwrite").assertRefused("going on");

    assertTrue(Files.exists(out().resolve("_staging/unfinished")));
  }

  @Test
  void aRunOfAnotherMachineIsReplacedWhenAsked() throws Exception {
    write("in/a.txt", QUAKE);
    write("out/_staging/unfinished", new RunMarker("elsewhere.example.org", 1, 1).text());

    run("--input=" + temp.resolve("in")).assertRefused("another machine");
    run("--input=" + temp.resolve("in"), "--overwrite").assertDone();
  }

  private static String marker(long process, long started) {
    return new RunMarker(RunMarker.ofThisProcess().host(), process, started).text();
  }

  @Test
  void aFolderOfSomebodyElseIsNeverTouched() throws Exception {
    write("in/a.txt", QUAKE);
    write("out/run.json", "{\"program\": \"other\"}");
    write("out/claims/mine.parquet", "mine");

    run("--input=" + temp.resolve("in"), "--overwrite").assertRefused("not of a run");

    assertEquals("mine", Files.readString(out().resolve("claims/mine.parquet")));
  }

  @Test
  void theSameInputGivesTheSameRowsInWhateverOrder() throws Exception {
    String one = "{\"id\": \"1\", \"text\": \"" + QUAKE.replace("\n", "\\n") + "\"}\n";
    String two = one.replace("\"1\"", "\"2\"").replace("40", "41");
    write("in/a.jsonl", one + two);
    write("in2/z.jsonl", two + one);

    run("--input=" + temp.resolve("in")).assertDone();
    Run.of("--input=" + temp.resolve("in2"), "--output=" + temp.resolve("out2")).assertDone();

    try (Tables first = Tables.in(out());
        Tables second = Tables.in(temp.resolve("out2"))) {
      for (String table : Table.folders()) {
        assertEquals(
            first.export("SELECT * FROM " + table), second.export("SELECT * FROM " + table));
      }
    }
  }

  @Test
  void severalRootsAreToldApartByName() throws Exception {
    write("x/news/a.txt", QUAKE);
    write("y/news/a.txt", QUAKE.replace("12", "13"));
    write("y/c.txt", QUAKE.replace("12", "14"));

    run("--input="
            + String.join(
                ",",
                temp.resolve("x/news").toString(),
                temp.resolve("y/news").toString(),
                temp.resolve("y") + "/*.txt",
                temp.resolve("y/c.txt").toString()))
        .assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(
          List.of("x/news/a.txt", "y/c.txt", "y/news/a.txt"),
          tables.query("SELECT uri FROM articles ORDER BY uri"));
      assertEquals(
          List.of("c.txt|duplicate_input"), tables.query("SELECT uri, reason FROM rejects"));
    }
  }

  @Test
  void anArticleAboveTheLimitIsRefused() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/b.jsonl", "{\"id\": \"b\", \"text\": \"" + QUAKE.replace("\n", " ") + "\"}\n");

    run("--input=" + temp.resolve("in"), "--maxBytes=50").assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(
          List.of("a.txt|too_large", "b.jsonl#1|too_large"),
          tables.query("SELECT uri, reason FROM rejects ORDER BY uri"));
    }
  }

  @Test
  void tooManyRejectsFailTheRunButNotItsTables() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/b.txt", " ");
    write("in/c.txt", " ");

    Run run = run("--input=" + temp.resolve("in"), "--maxRejects=66%");

    assertEquals(1, run.exitCode(), run::toString);
    assertTrue(run.err().contains("2 of 3 inputs were refused, more than --maxRejects=66%"));
    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
      assertEquals(List.of("2"), tables.query("SELECT count(*) FROM rejects"));
    }
  }

  @Test
  void noDateBehindTheOneNamedIsBelieved() throws Exception {
    write(
        "in/a.jsonl",
        "{\"id\": \"https://example.org/2022/01/05/x\", \"published\": \"2022-01-07\","
            + " \"text\": \"Three people were hurt.\"}\n");

    run("--input=" + temp.resolve("in"), "--asOf=2022-01-06").assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(
          List.of("2022-01-05|url"),
          tables.query("SELECT published, published_from FROM articles"));
    }
  }

  @Test
  void anEndlessSentenceIsCut() throws Exception {
    write("in/a.txt", "three people were hurt and ".repeat(40));

    run("--input=" + temp.resolve("in"), "--maxSentence=500").assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("3|1079"), tables.query("SELECT sentences, characters FROM articles"));
    }
  }

  @Test
  void hiddenFilesInAFolderAreNoInputs() throws Exception {
    write("in/a.txt", QUAKE);
    write("in/.DS_Store", "x");
    write("in/.git/b.txt", QUAKE);

    run("--input=" + temp.resolve("in")).assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
      assertEquals(List.of("0"), tables.query("SELECT count(*) FROM rejects"));
    }
  }

  @Test
  void aWrongOptionIsOneLine() throws Exception {
    write("in/a.txt", QUAKE);
    Run.of("--inputs=x", "--output=y").assertRefused("did you mean --input?");
    Run.of("--input=x").assertRefused("--output is missing");
    Run.of("--input", "x").assertRefused("--input needs a value");
    Run.of("in", "out").assertRefused("'in'");
    Run.of("--input=x", "--output=y", "--maxBytes=much").assertRefused("much");
    Run.of("--input=x", "--output=y", "--maxBytes=0").assertRefused("--maxBytes");
    Run.of("--input=x", "--output=y", "--maxSentence=3").assertRefused("--maxSentence");
    Run.of("--input=x", "--output=y", "--asOf=today").assertRefused("--asOf");
    Run.of("--input=x", "--output=y", "--maxRejects=-1").assertRefused("--maxRejects");
    Run.of("--input=x", "--output=y", "--maxRejects=120%").assertRefused("--maxRejects");
    Run.of("--input=x", "--output=y", "--maxRejects=0.5").assertRefused("--maxRejects");
    Run.of("--input=x", "--output=y", "--runner=Fast").assertRefused("Fast");
    Run.of("--input=x", "--output=y", "--runner=FlinkRunner")
        .assertRefused("not in this jar; newsledger-flink.jar has it");
    Run.of("--input=x", "--output=y", "--runner=dataflow")
        .assertRefused("not in this jar; newsledger-dataflow.jar has it");
    Run.of("--input=" + temp.resolve("gone"), "--output=" + out()).assertRefused("gone");
    Run.of("--input=cloud://x/y", "--output=" + out()).assertRefused("cloud");
    Run.of("--input=" + temp, "--output=" + out()).assertRefused("inside");
    Run.of("explain").assertRefused("file");
    assertFalse(Files.exists(out()));
  }

  @Test
  void actorsOfTheUsersOwnHaveTheirWikidataItems() throws Exception {
    write("in/a.txt", QUAKE.replace("At least", "Darya Krupina said at least"));
    write(
        "own.jsonl",
        "{\"names\": {\"en\": \"Darya Krupina\"}, \"type\": \"person\", \"wikidata_id\":"
            + " \"Q7\"}\n");

    run("--input=" + temp.resolve("in"), "--knowledge=" + temp.resolve("own.jsonl")).assertDone();

    try (Tables tables = Tables.in(out())) {
      assertEquals(
          List.of("Darya Krupina"),
          tables.query("SELECT name FROM actors WHERE wikidata_id = 'Q7'"));
    }
  }

  @Test
  void aBadLineOfKnowledgeIsToldAndNothingRuns() throws Exception {
    write("in/a.txt", QUAKE);
    write("own.jsonl", "\n{\"names\": {}}\n");

    run("--input=" + temp.resolve("in"), "--knowledge=" + temp.resolve("own.jsonl"))
        .assertRefused("line 2");
    run("--input=" + temp.resolve("in"), "--knowledge=" + temp.resolve("none.jsonl"))
        .assertRefused("none.jsonl");
    assertFalse(Files.exists(out()));
  }

  @Test
  void helpExplainsEveryOption() {
    Run run = Run.of("--help");

    run.assertDone();
    for (String option :
        List.of(
            "input",
            "output",
            "overwrite",
            "asOf",
            "maxRejects",
            "strict",
            "knowledge",
            "maxBytes",
            "maxFileBytes",
            "maxMemberBytes",
            "maxMembers",
            "maxDepth",
            "maxJsonDepth",
            "maxRatio",
            "maxCharacters",
            "maxSentence",
            "runner",
            "help")) {
      assertTrue(run.out().contains("--" + option), run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void explainShowsSentencesClaimsAndTheirRules() throws Exception {
    write("in/a.txt", QUAKE);

    Run run = Run.of("explain", temp.resolve("in/a.txt").toString());

    run.assertDone();
    assertTrue(run.out().contains("- At least 12 people were killed"), run.out());
    assertTrue(run.out().contains("FIGURE KILLED 12.. AT_LEAST PEOPLE"), run.out());
    assertTrue(run.out().contains("rule "), run.out());
  }

  private Run run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--output=" + out();
    return Run.of(all);
  }

  private Path out() {
    return temp.resolve("out");
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
  }
}
