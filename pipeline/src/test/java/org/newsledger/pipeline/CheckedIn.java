package org.newsledger.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a build last measured, so that a change of it is a change of a file. */
public final class CheckedIn {

  /** The bundled articles and what is known of them. */
  public static final Path FIXTURES = Path.of("..", "fixtures").toAbsolutePath().normalize();

  private CheckedIn() {}

  /** Fails when {@code file} does not hold {@code text}; writes it when asked to update. */
  public static void compare(Path file, String text) throws IOException {
    if (Boolean.getBoolean("newsledger.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return;
    }
    String held = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(
        held,
        text,
        file + " is stale: run mvn test -Dnewsledger.update=true and read what has changed");
  }
}
