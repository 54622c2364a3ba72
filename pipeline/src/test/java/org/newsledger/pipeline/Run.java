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

  /** Asserts that the run was interrupted, and that its last line says what it has left. */
  public void assertInterrupted(int code) {
    assertEquals(code, exitCode, this::toString);
    assertLastLine("newsledger: interrupted; the output folder is as it was before");
  }

  /** Asserts that the run failed for a reason that one last line tells, without a stack trace. */
  public void assertFailed(String words) {
    assertEquals(1, exitCode, this::toString);
    assertTrue(lastLine().startsWith("newsledger: the run failed: "), this::toString);
    assertTrue(lastLine().contains(words), this::toString);
    assertEquals(List.of(), err.lines().filter(line -> line.startsWith("\tat ")).toList());
  }

  private void assertLastLine(String line) {
    assertEquals(line, lastLine(), this::toString);
  }

  private String lastLine() {
    return err.lines().reduce((before, after) -> after).orElse("");
  }

  /** Asserts that the arguments were refused in one line that holds some words. */
  public void assertRefused(String words) {
    assertEquals(2, exitCode, this::toString);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.contains(words), err);
  }
}
