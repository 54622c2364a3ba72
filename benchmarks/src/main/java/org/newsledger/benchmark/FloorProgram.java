package org.newsledger.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;

/**
 * The job without Beam, as the floor that an engine is held against: {@code FloorProgram INPUT
 * OUTPUT}. One process, a thread for each core, everything in memory; the same text code and the
 * same code that puts together, the same tables. It reads JSON lines alone and refuses nothing: a
 * broken record ends it.
 */
public final class FloorProgram {

  private FloorProgram() {}

  /** Reads the folder {@code args[0]} and writes the tables below the folder {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    List<Extraction> extractions = extract(lines(Path.of(args[0])));
    FloorTables tables = new FloorLedger(extractions).resolve();
    tables.write(Path.of(args[1]));
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static List<Extraction> extract(List<String> lines) {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    ClaimExtractor extractor = ClaimExtractor.create();
    return lines.parallelStream()
        .map(line -> extractor.extract(normalizer.normalize(document(line))))
        .toList();
  }

  private static Document document(String line) {
    Map<String, String> record = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        record.put(name, json.getText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Document(
        record.getOrDefault("url", ""),
        record.get("source"),
        record.get("title"),
        record.get("published"),
        record.get("language"),
        record.getOrDefault("text", ""),
        line.length());
  }
}
