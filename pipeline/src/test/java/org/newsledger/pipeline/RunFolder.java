package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * A folder for the inputs and the tables of a test's runs.
 *
 * @param path where it is
 */
record RunFolder(Path path) {

  static final String QUAKE =
      "A strong quake hit the town of Valparaiso in Chile on Monday.\n\n"
          + "At least 12 people were killed and 40 were injured, police said.\n";

  /** Runs the program in this process, its tables to {@link #out}. */
  Run run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--output=" + out();
    return Run.of(all);
  }

  /** Returns where the tables are. */
  Path out() {
    return path.resolve("out");
  }

  /** Writes a file; one whose name ends in {@code .gz} is packed. */
  void write(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes) {
      out.write(text.getBytes(UTF_8));
    }
    write(name, bytes.toByteArray());
  }

  /** Writes a file. */
  void write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
