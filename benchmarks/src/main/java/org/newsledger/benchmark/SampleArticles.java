package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.model.Document;

/** The articles of a folder, cut or joined to about 3 KB of text each. */
final class SampleArticles {

  private static final int BYTES = 3000;

  private SampleArticles() {}

  /**
   * Returns the articles.
   *
   * @param folder of {@code .txt} files; those of one sub-folder, which is one language, are joined
   */
  static List<Document> in(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      Path language = null;
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.getParent().equals(language)) {
          text.setLength(0);
          language = file.getParent();
        }
        text.append(Files.readString(file)).append("\n\n");
        if (text.toString().getBytes(StandardCharsets.UTF_8).length >= BYTES) {
          documents.add(document(file.toString(), text.toString()));
          text.setLength(0);
        }
      }
    }
    return documents;
  }

  private static Document document(String uri, String text) {
    int units = text.length();
    while (text.substring(0, units).getBytes(StandardCharsets.UTF_8).length > BYTES) {
      units -= 20;
    }
    return new Document(uri, null, null, null, null, text.substring(0, units), BYTES);
  }
}
