package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Removes the folders that moved files leave behind; only a local disk has any. */
final class EmptyFolders {

  private EmptyFolders() {}

  /** Removes a folder and those in it, which must hold no files. */
  static void remove(ResourceId folder) throws IOException {
    if (!folder.getScheme().equals("file")) {
      return;
    }
    Path path = Path.of(folder.toString());
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> folders = Files.walk(path)) {
      List<Path> deepestFirst = folders.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    }
  }
}
