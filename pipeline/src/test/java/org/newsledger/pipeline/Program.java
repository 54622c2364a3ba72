package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/**
 * The program in a process of its own, started from its jar as a user would. It ends with the test
 * at the latest.
 */
public final class Program implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 600;
  private static final long TURN_MILLIS = 50;

  private final Process process;
  private final Path out;
  private final Path err;
  private final Thread hook = new Thread(this::kill, "end of a program");

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts {@code java -jar}.
   *
   * @param jar the program
   * @param logs a folder for what it prints
   */
  public static Program start(Path jar, Path logs, String... arguments) throws IOException {
    return start(List.of(), jar, logs, arguments);
  }

  /**
   * Starts it behind a command that ends by executing the one that it is given.
   *
   * @param before that command, or nothing
   */
  static Program start(List<String> before, Path jar, Path logs, String... arguments)
      throws IOException {
    Assertions.assertTrue(Files.exists(jar), jar + " is missing: run mvn verify");
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(logs, "program", ".out");
    Path err = Files.createTempFile(logs, "program", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Program(process, out, err);
  }

  /** Returns the Java that runs this test. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Sends a signal, by name, to this process alone. */
  public void signal(String name) throws IOException, InterruptedException {
    String pid = String.valueOf(process.pid());
    int code = new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
    Assertions.assertEquals(0, code, "kill -" + name);
  }

  /** Waits until it has told that articles are being worked on. */
  public void awaitProgress() throws IOException, InterruptedException {
    await("read", () -> Files.readString(err).matches("(?s).* [1-9]\\d* inputs read.*"));
  }

  /** What a test waits for. */
  public interface Condition {
    /** Returns whether it has come. */
    boolean holds() throws IOException, InterruptedException;
  }

  /** Waits for something that must come before the program ends. */
  public void await(String what, Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
    while (!condition.holds()) {
      if (!process.isAlive()) {
        Assertions.fail("ended before it had " + what + ": " + ended(process.exitValue()));
      }
      Assertions.assertTrue(System.nanoTime() < end, () -> "it has not " + what + " in time");
      Thread.sleep(TURN_MILLIS);
    }
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end. */
  public Run end() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      Assertions.fail("it does not end: " + ended(-1));
    }
    return ended(process.exitValue());
  }

  private Run ended(int exitCode) throws IOException {
    return new Run(exitCode, Files.readString(out), Files.readString(err));
  }

  @Override
  public void close() {
    kill();
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
