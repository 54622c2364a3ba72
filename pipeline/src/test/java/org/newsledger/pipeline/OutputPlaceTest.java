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

/** What a run does with an output folder that is not empty. */
class OutputPlaceTest {

  @TempDir Path temp;
  private RunFolder folder;

  @BeforeEach
  void setUp() {
    folder = new RunFolder(temp);
  }

  @Test
  void aSecondRunRefusesThePlaceOfTheFirst() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.run("--input=" + folder.path().resolve("in")).assertDone();
    String before = Files.readString(folder.out().resolve("run.json"));

    folder.run("--input=" + folder.path().resolve("in")).assertRefused("--overwrite");

    assertEquals(before, Files.readString(folder.out().resolve("run.json")));
  }

  @Test
  void aSecondRunReplacesTheFirstWholeWhenAsked() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("in/b.txt", RunFolder.QUAKE.replace("12", "15"));
    folder.run("--input=" + folder.path().resolve("in")).assertDone();
    Files.writeString(folder.out().resolve("notes.md"), "mine");

    folder.run("--input=" + folder.path().resolve("in/b.txt"), "--overwrite").assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("b.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertEquals("mine", Files.readString(folder.out().resolve("notes.md")));
    assertFalse(Files.exists(folder.out().resolve("_staging")));
  }

  @Test
  void theNextRunTakesThePlaceOfOneThatBrokeOff() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("out/_staging/unfinished", marker(RunMarker.ofThisProcess().process(), 1));
    folder.write("out/_staging/left/claims/part-00000.parquet", "half");
    folder.write("out/claims/part-00000.parquet", "half");

    folder.run("--input=" + folder.path().resolve("in")).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertFalse(Files.exists(folder.out().resolve("_staging")));
  }

  @Test
  void aRunThatNobodyWaitedForIsPublishedWhenAsked() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    Run.of("publish", "--output=" + folder.out()).assertRefused("no run that waits");
    NewsOptions options =
        CommandLine.parse(List.of("--input=" + folder.path().resolve("in"), "--output=x"));
    Scale scale = new DirectEngine().scale(options, InputSize.of(options.getInput()));
    NewsPipeline.build(options, folder.out() + "/_staging/some/", scale).run().waitUntilFinish();

    Run.of("publish", "--output=" + folder.out()).assertDone();

    try (Tables tables = Tables.in(folder.out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
    assertEquals(List.of(), Listing.strays(folder.out()));
  }

  @Test
  void aRunThatIsGoingOnIsLeftAlone() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("out/_staging/unfinished", RunMarker.ofThisProcess().text());

    folder.run("--input=" + folder.path().resolve("in"), "--overwrite").assertRefused("going on");

    assertTrue(Files.exists(folder.out().resolve("_staging/unfinished")));
  }

  @Test
  void aRunOfAnotherMachineIsReplacedWhenAsked() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("out/_staging/unfinished", new RunMarker("elsewhere.example.org", 1, 1).text());

    folder.run("--input=" + folder.path().resolve("in")).assertRefused("another machine");
    folder.run("--input=" + folder.path().resolve("in"), "--overwrite").assertDone();
  }

  @Test
  void aFolderOfSomebodyElseIsNeverTouched() throws Exception {
    folder.write("in/a.txt", RunFolder.QUAKE);
    folder.write("out/run.json", "{\"program\": \"other\"}");
    folder.write("out/claims/mine.parquet", "mine");

    folder
        .run("--input=" + folder.path().resolve("in"), "--overwrite")
        .assertRefused("not of a run");

    assertEquals("mine", Files.readString(folder.out().resolve("claims/mine.parquet")));
  }

  private static String marker(long process, long started) {
    return new RunMarker(RunMarker.ofThisProcess().host(), process, started).text();
  }
}
