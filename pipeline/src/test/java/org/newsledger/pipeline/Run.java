package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** What a run of the program printed and how it ended. */
public record Run(int exitCode, String out, String err) {

  /** Runs the program in this process. */
  public static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of(arguments),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Asserts that the run ended with exit code 0. */
  public void assertDone() {
    assertEquals(0, exitCode, this::toString);
  }

  /** Asserts that the arguments were refused in one line that holds some words. */
  public void assertRefused(String words) {
    assertEquals(2, exitCode, this::toString);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.contains(words), err);
  }
}
