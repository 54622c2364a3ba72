package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a run that is stopped in the middle of its work. */
class InterruptionIT {

  private static final Path JAR = Path.of("target", "newsledger.jar");
  private static final int COPIES = 10;

  @TempDir Path temp;

  @BeforeEach
  void writeNews() throws Exception {
    Path articles = CheckedIn.FIXTURES.resolve("articles");
    for (String file : Listing.of(articles)) {
      for (int copy = 0; copy < COPIES; copy++) {
        Path to = temp.resolve("long/" + copy + "/" + file);
        Files.createDirectories(to.getParent());
        Files.copy(articles.resolve(file), to);
      }
    }
    Files.createDirectory(temp.resolve("short"));
    Files.writeString(temp.resolve("short/a.txt"), "A bomb killed 3 soldiers in Lima.\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalLeavesTheEarlierRunAsItWas(String signal, int code) throws Exception {
    Run.of(arguments("short")).assertDone();
    Map<String, String> before = contents();

    Run run;
    try (Program program = start("long", "--overwrite")) {
      program.awaitProgress();
      program.signal(signal);
      run = program.end();
    }

    run.assertInterrupted(code);
    assertEquals("", run.out());
    assertEquals(before, contents());
    Run.of(arguments("short", "--overwrite")).assertDone();
  }

  @Test
  void theNextRunClearsAwayWhatAKilledOneLeft() throws Exception {
    Run run;
    try (Program program = start("long")) {
      program.awaitProgress();
      program.kill();
      run = program.end();
    }

    assertEquals(137, run.exitCode());
    assertFalse(run.err().contains("newsledger:"), run::toString);
    assertEquals("", run.out());
    assertFalse(Files.exists(out().resolve("run.json")));
    assertFalse(Listing.of(out()).isEmpty(), "it had not begun");
    Run.of(arguments("short")).assertDone();
    assertEquals(List.of(), Listing.strays(out()));
    try (Tables tables = Tables.in(out())) {
      assertEquals(List.of("a.txt"), tables.query("SELECT uri FROM articles"));
    }
  }

  /** A background process of a shell may ignore SIGINT, and so may those that it starts. */
  private Program start(String input, String... options) throws Exception {
    boolean linux = System.getProperty("os.name").equals("Linux");
    List<String> listening = linux ? List.of("env", "--default-signal=INT") : List.of();
    return Program.start(listening, JAR, temp, arguments(input, options));
  }

  private String[] arguments(String input, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add("--input=" + temp.resolve(input));
    arguments.add("--output=" + out());
    return arguments.toArray(String[]::new);
  }

  private Path out() {
    return temp.resolve("out");
  }

  private Map<String, String> contents() throws Exception {
    Map<String, String> contents = new TreeMap<>();
    for (String file : Listing.of(out())) {
      contents.put(file, HexFormat.of().formatHex(Files.readAllBytes(out().resolve(file))));
    }
    return contents;
  }
}
