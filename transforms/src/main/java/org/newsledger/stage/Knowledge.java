package org.newsledger.stage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.io.FileSystems;
import org.newsledger.extract.actor.BadKnowledgeException;
import org.newsledger.extract.actor.KnowledgeLine;
import org.newsledger.extract.actor.KnownActors;
import org.newsledger.extract.actor.KnownActors.Entry;
import org.newsledger.resolve.actor.KnownNames;

/**
 * Which actors are known beforehand: the built-in ones and, before them, those of a user's file.
 * Every worker reads the file once.
 *
 * @param path the file, wherever Beam can read; empty for none
 */
public record Knowledge(String path) implements Serializable {

  /** The built-in knowledge base alone. */
  public static final Knowledge BUILT_IN = new Knowledge("");

  private static final Map<String, KnownActors> ACTORS = new ConcurrentHashMap<>();
  private static final Map<String, KnownNames> NAMES = new ConcurrentHashMap<>();

  /**
   * Returns the actors.
   *
   * @throws UncheckedIOException when the file can't be read
   * @throws IllegalStateException naming the line that says no actor; {@link #check} tells before
   */
  public KnownActors actors() {
    return path.isEmpty()
        ? KnownActors.get()
        : ACTORS.computeIfAbsent(path, key -> KnownActors.get().with(loaded()));
  }

  /** Returns their names; throws as {@link #actors} does. */
  public KnownNames names() {
    return path.isEmpty()
        ? KnownNames.builtIn()
        : NAMES.computeIfAbsent(path, key -> KnownNames.of(actors()));
  }

  /**
   * Reads the file.
   *
   * @throws BadKnowledgeException naming the first line that says no actor
   * @throws IOException when the file can't be read
   */
  public void check() throws BadKnowledgeException, IOException {
    if (!path.isEmpty()) {
      read();
    }
  }

  private List<Entry> loaded() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (BadKnowledgeException e) {
      throw new IllegalStateException(path + ' ' + e.getMessage(), e);
    }
  }

  private List<Entry> read() throws BadKnowledgeException, IOException {
    List<Entry> entries = new ArrayList<>();
    var file = FileSystems.matchSingleFileSpec(path).resourceId();
    try (var lines =
        new BufferedReader(Channels.newReader(FileSystems.open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          entries.add(entry(line, number));
        }
      }
    }
    return entries;
  }

  private static Entry entry(String line, int number) throws BadKnowledgeException {
    try {
      return KnowledgeLine.parse(line);
    } catch (BadKnowledgeException e) {
      throw new BadKnowledgeException("line " + number + ": " + e.getMessage());
    }
  }
}
