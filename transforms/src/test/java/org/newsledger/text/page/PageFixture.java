package org.newsledger.text.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@code fixtures/pages}, and what it tells.
 *
 * @param name folder and file, without a suffix
 * @param url where it was got
 * @param facts title, publisher, author, language, canonical url and dates; empty where untold
 */
record PageFixture(String name, String url, List<String> facts) {

  private static final Path FOLDER = Path.of("../fixtures/pages");

  /** Returns all pages. */
  static List<PageFixture> all() {
    List<PageFixture> fixtures = new ArrayList<>();
    for (String folder : List.of("", "held/")) {
      for (String line : read(FOLDER.resolve(folder + "pages.tsv")).lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          var facts = cells.subList(2, cells.size());
          fixtures.add(new PageFixture(folder + cells.get(0), cells.get(1), facts));
        }
      }
    }
    return fixtures;
  }

  String html() {
    return read(FOLDER.resolve(name + ".html"));
  }

  String text() {
    return read(FOLDER.resolve(name + ".txt")).strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what {@code page} says, in the order of {@link #facts}. */
  static List<String> facts(Page page) {
    List<String> dates =
        page.dates().stream().map(date -> date.trust() + " " + date.value()).toList();
    return List.of(
        known(page.title()),
        known(page.publisher()),
        known(page.author()),
        known(page.language()),
        known(page.canonicalUrl()),
        String.join(";", dates));
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }

  @Override
  public String toString() {
    return name;
  }
}
