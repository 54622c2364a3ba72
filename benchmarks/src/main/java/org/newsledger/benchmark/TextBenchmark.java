package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * The text code alone on one thread: from a raw document to its claims and mentions, article after
 * article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextBenchmark {

  /** A folder of {@code .txt} articles. */
  @Param("fixtures/articles")
  public String articles = "";

  private final ArticleNormalizer normalizer = ArticleNormalizer.create();
  private final ClaimExtractor extractor = ClaimExtractor.create();
  private final List<Document> documents = new ArrayList<>();
  private final List<Article> normalized = new ArrayList<>();
  private int next;

  /** Reads the articles. */
  @Setup
  public void read() throws IOException {
    documents.addAll(SampleArticles.in(Path.of(articles)));
    documents.forEach(document -> normalized.add(normalizer.normalize(document)));
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
