package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The text code alone on one thread: from a raw document to its claims and mentions. Articles are
 * those of a folder, one after the other, cut or joined to about 3 KB of text each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {

  private static final int BYTES = 3000;

  /** A folder of {@code .txt} articles. */
  @Param("fixtures/articles")
  public String articles = "";

  private final ArticleNormalizer normalizer = ArticleNormalizer.create();
  private final ClaimExtractor extractor = ClaimExtractor.create();
  private final List<Document> documents = new ArrayList<>();
  private final List<Article> normalized = new ArrayList<>();
  private int next;

  /** Reads the articles; texts of one sub-folder, which is one language, are joined to 3 KB. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(articles))) {
      StringBuilder text = new StringBuilder();
      Path folder = null;
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.getParent().equals(folder)) {
          text.setLength(0);
          folder = file.getParent();
        }
        text.append(Files.readString(file)).append("\n\n");
        if (text.toString().getBytes(StandardCharsets.UTF_8).length >= BYTES) {
          documents.add(document(file.toString(), text.toString()));
          text.setLength(0);
        }
      }
    }
    documents.forEach(document -> normalized.add(normalizer.normalize(document)));
  }

  private static Document document(String uri, String text) {
    int units = text.length();
    while (text.substring(0, units).getBytes(StandardCharsets.UTF_8).length > BYTES) {
      units -= 20;
    }
    return new Document(uri, null, null, null, null, text.substring(0, units), BYTES);
  }

  /** Raw document to normalized article. */
  @Benchmark
  public Article normalize() {
    return normalizer.normalize(documents.get(turn()));
  }

  /** Normalized article to claims and mentions. */
  @Benchmark
  public Extraction extract() {
    return extractor.extract(normalized.get(turn()));
  }

  /** Raw document to claims and mentions: the whole of it. */
  @Benchmark
  public Extraction whole() {
    return extractor.extract(normalizer.normalize(documents.get(turn())));
  }

  private int turn() {
    next = (next + 1) % documents.size();
    return next;
  }
}
