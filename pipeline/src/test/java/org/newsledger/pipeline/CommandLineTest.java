package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  @TempDir Path temp;
  private RunFolder folder;

  @BeforeEach
  void setUp() {
    folder = new RunFolder(temp);
  }

  @Test
  void aWrongOptionIsOneLine() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
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
    Run.of("--input=" + folder.path().resolve("gone"), "--output=" + folder.out())
        .assertRefused("gone");
    Run.of("--input=cloud://x/y", "--output=" + folder.out()).assertRefused("cloud");
    Run.of("--input=" + folder.path(), "--output=" + folder.out()).assertRefused("inside");
    Run.of("explain").assertRefused("file");
    assertFalse(Files.exists(folder.out()));
  }

  @Test
  void actorsOfTheUsersOwnHaveTheirWikidataItems() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE.replace("At least", "Darya Krupina said at least"));
    folder.write(
        "own.jsonl",
        "{\"names\": {\"en\": \"Darya Krupina\"}, \"type\": \"person\", \"wikidata_id\":"
            + " \"Q7\"}\n");

    folder
        .run(
            "--input=" + folder.path().resolve("in"),
            "--knowledge=" + folder.path().resolve("own.jsonl"))
        .assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(
          List.of("Darya Krupina"),
          tables.query("SELECT name FROM actors WHERE wikidata_id = 'Q7'"));
    }
  }

  @Test
  void aBadLineOfKnowledgeIsToldAndNothingRuns() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("own.jsonl", "\n{\"names\": {}}\n");

    folder
        .run(
            "--input=" + folder.path().resolve("in"),
            "--knowledge=" + folder.path().resolve("own.jsonl"))
        .assertRefused("line 2");
    folder
        .run(
            "--input=" + folder.path().resolve("in"),
            "--knowledge=" + folder.path().resolve("none.jsonl"))
        .assertRefused("none.jsonl");
    assertFalse(Files.exists(folder.out()));
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
    folder.write("in/a.txt", RunFolder.QUAKE);

    Run run = Run.of("explain", folder.path().resolve("in/a.txt").toString());

    run.assertDone();
    assertTrue(run.out().contains("- At least 12 people were killed"), run.out());
    assertTrue(run.out().contains("FIGURE KILLED 12.. AT_LEAST PEOPLE"), run.out());
    assertTrue(run.out().contains("rule "), run.out());
  }
}
