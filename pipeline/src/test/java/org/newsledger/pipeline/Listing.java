package org.newsledger.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder of the disk. */
public final class Listing {

  private Listing() {}

  /** Returns their paths under the folder, sorted; none when it is missing or just changes. */
  public static List<String> of(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      return List.of();
    }
  }

  /** Returns those that are neither a table's nor the report. */
  public static List<String> strays(Path folder) throws IOException {
    String tables = String.join("|", Table.folders());
    return of(folder).stream()
        .filter(file -> !file.matches("run\\.json|(" + tables + ")/part-\\d+\\.parquet"))
        .toList();
  }
}
