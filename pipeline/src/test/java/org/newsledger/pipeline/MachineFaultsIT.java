package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a run that has no room, or no right, to write its tables. */
class MachineFaultsIT {

  private static final Path JAR = Path.of("target", "newsledger.jar");

  /** More than the native library that the program unpacks, less than a table of large news. */
  private static final int MOST_BLOCKS = 6000;

  @TempDir Path temp;

  @BeforeEach
  void writeNews() throws Exception {
    Files.createDirectory(temp.resolve("small"));
    Files.writeString(temp.resolve("small/a.txt"), "A bomb killed 3 soldiers in Lima.\n");
    LargeNews.write(temp.resolve("large"));
  }

  @Test
  void aDiskThatFillsUpLeavesTheEarlierRunAsItWas() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"))) {
      Path out = disk.folder().resolve("out");
      run("small", out).assertDone();
      List<String> before = Listing.of(out);

      start(List.of(), "large", out, "--overwrite").assertFailed("No space left on device");

      assertEquals(before, Listing.of(out));
      assertRows(out);
      run("small", out, "--overwrite").assertDone();
    }
  }

  @Test
  void aDiskThatIsFullAlreadyIsOneLine() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"))) {
      Path out = disk.folder().resolve("out");
      Path filler = disk.fillUpTo(0);

      Run run = run("small", out);

      run.assertFailed("No space left on device");
      assertEquals(List.of(), Listing.of(out));
      Files.delete(filler);
      run("small", out).assertDone();
    }
  }

  @Test
  void aFileThatMayNotGrowIsOneLine() throws Exception {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "skipped: there is no ulimit here");
    Path out = temp.resolve("out");
    String limited = "ulimit -f " + MOST_BLOCKS + " && exec \"$@\"";

    start(List.of("sh", "-c", limited, "sh"), "large", out).assertFailed("File too large");

    assertEquals(List.of(), Listing.of(out));
    run("small", out).assertDone();
    assertRows(out);
  }

  @Test
  void aFolderThatCannotBeIsOneLine() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "mine");

    Run run = start(List.of(), "small", file.resolve("out"));

    run.assertFailed(file.toString());
    assertEquals(1, run.err().lines().count(), run::toString);
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aDiskThatMayNotBeWrittenIsOneLine() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"))) {
      disk.protect();

      Run run = run("small", disk.folder().resolve("out"));

      run.assertFailed(disk.folder().toString());
      assertEquals(1, run.err().lines().count(), run::toString);
    }
  }

  private Run start(List<String> before, String input, Path out, String... options)
      throws Exception {
    try (Program program = Program.start(before, JAR, temp, arguments(input, out, options))) {
      return program.end();
    }
  }

  private Run run(String input, Path out, String... options) {
    return Run.of(arguments(input, out, options));
  }

  private String[] arguments(String input, Path out, String... options) {
    return Stream.concat(
            Stream.of("--input=" + temp.resolve(input), "--output=" + out), Stream.of(options))
        .toArray(String[]::new);
  }

  private static void assertRows(Path out) throws Exception {
    try (Tables tables = Tables.in(out)) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
  }
}
