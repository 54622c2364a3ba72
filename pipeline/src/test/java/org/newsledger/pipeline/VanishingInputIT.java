package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs that are there when they are listed and gone, cut short or broken when they are read. The
 * program reads in chunks of two files here; the first of each is a pipe, which holds it up until
 * the second is removed.
 */
class VanishingInputIT {

  private static final Path JAR = Path.of("target", "newsledger.jar");
  private static final int CHUNKS = 8;
  private static final String QUAKE = "A quake killed %d people in Lima on Monday, police said.\n";

  @TempDir Path temp;

  @Test
  void areRowsOfRejects() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      files.add(pipe(chunk == 0 ? "cut.jsonl.gz" : "whole" + chunk + ".txt"));
      files.add(Files.writeString(temp.resolve("gone" + chunk + ".txt"), QUAKE.formatted(9)));
    }
    feed(files.get(0), firstHalf(lines()));
    for (int chunk = 1; chunk < CHUNKS; chunk++) {
      feed(files.get(2 * chunk), QUAKE.formatted(chunk).getBytes(UTF_8));
    }
    files.add(brokenDisk());
    List<String> names = files.stream().map(Path::toString).toList();
    Path out = temp.resolve("out");

    Run run;
    try (Program program =
        Program.start(JAR, temp, "--input=" + String.join(",", names), "--output=" + out)) {
      run = program.end();
    }

    run.assertDone();
    try (Tables tables = Tables.in(out)) {
      assertEquals(
          List.of("broken.txt|unreadable", "cut.jsonl.gz|bad_archive", "gone|unreadable"),
          tables.query(
              "SELECT DISTINCT regexp_replace(uri, 'gone[0-7].txt', 'gone'), reason FROM rejects"
                  + " ORDER BY 1"));
      assertEquals(List.of("10"), tables.query("SELECT count(*) FROM rejects"));
      assertEquals(
          List.of("7"), tables.query("SELECT count(*) FROM articles WHERE uri LIKE 'whole%'"));
      String kept = tables.query("SELECT count(*) FROM articles WHERE uri LIKE 'cut%'").get(0);
      assertTrue(Integer.parseInt(kept) > 0, "what was read before the cut is kept");
    }
  }

  private Path pipe(String name) throws Exception {
    Path pipe = temp.resolve(name);
    int code;
    try {
      code = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    } catch (IOException e) {
      code = -1;
    }
    assumeTrue(code == 0, "skipped: there are no pipes with names here");
    return pipe;
  }

  /** A file that can be listed and opened; its first byte can't be read. */
  private Path brokenDisk() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory), "skipped: there is no /proc here");
    return Files.createSymbolicLink(temp.resolve("broken.txt"), memory);
  }

  /** Waits in a thread of its own until the program opens a pipe; all files are listed then. */
  private void feed(Path pipe, byte[] content) {
    Thread feeder =
        new Thread(
            () -> {
              try (OutputStream out = new FileOutputStream(pipe.toFile())) {
                for (int chunk = 0; chunk < CHUNKS; chunk++) {
                  Files.deleteIfExists(temp.resolve("gone" + chunk + ".txt"));
                }
                out.write(content);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    feeder.setDaemon(true);
    feeder.start();
  }

  private static String lines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append("{\"text\": \"").append(QUAKE.formatted(i).strip()).append("\"}\n");
    }
    return lines.toString();
  }

  private static byte[] firstHalf(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
  }
}
