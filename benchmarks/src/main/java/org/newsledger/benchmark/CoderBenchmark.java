package org.newsledger.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.newsledger.coder.RecordCoder;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
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

/** What it costs to carry an article with its claims from one worker to another, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoderBenchmark {

  /** A folder of {@code .txt} articles. */
  @Param("fixtures/articles")
  public String articles = "";

  private final List<Extraction> extractions = new ArrayList<>();
  private final List<byte[]> encoded = new ArrayList<>();
  private final Coder<Extraction> coder;
  private int next;

  /** Makes the coder that every record has. */
  public CoderBenchmark() {
    try {
      coder = RecordCoder.of(Extraction.class);
    } catch (CannotProvideCoderException e) {
      throw new IllegalStateException("every element has a coder", e);
    }
  }

  /** Extracts the claims of all articles. */
  @Setup
  public void read() throws IOException {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    ClaimExtractor extractor = ClaimExtractor.create();
    for (var document : SampleArticles.in(Path.of(articles))) {
      extractions.add(extractor.extract(normalizer.normalize(document)));
    }
    for (Extraction extraction : extractions) {
      encoded.add(encode(extraction));
    }
  }

  /** To bytes. */
  @Benchmark
  public byte[] encode() throws IOException {
    return encode(extractions.get(turn()));
  }

  /** From bytes. */
  @Benchmark
  public Extraction decode() throws IOException {
    return coder.decode(new ByteArrayInputStream(encoded.get(turn())));
  }

  private byte[] encode(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder.encode(extraction, bytes);
    return bytes.toByteArray();
  }

  private int turn() {
    next = (next + 1) % extractions.size();
    return next;
  }
}
