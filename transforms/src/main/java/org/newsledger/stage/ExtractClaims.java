package org.newsledger.stage;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.model.Article;
import org.newsledger.model.Extraction;
import org.newsledger.model.Rejection;

/** Finds what each article claims and whom it names. What meets a bug is rejected. */
public final class ExtractClaims extends PTransform<PCollection<Article>, Checked<Extraction>> {

  private static final TupleTag<Extraction> EXTRACTIONS = new TupleTag<>() {};
  private static final TupleTag<Rejection> REJECTED = new TupleTag<>() {};

  private final Knowledge knowledge;

  private ExtractClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns the stage, which knows the built-in actors. */
  public static ExtractClaims create() {
    return new ExtractClaims(Knowledge.BUILT_IN);
  }

  /** Returns the stage with other actors known beforehand. */
  public ExtractClaims knowing(Knowledge other) {
    return new ExtractClaims(other);
  }

  @Override
  public Checked<Extraction> expand(PCollection<Article> articles) {
    return new Checked<>(
        EXTRACTIONS,
        REJECTED,
        articles.apply(
            "Extract",
            ParDo.of(new ExtractFn(knowledge))
                .withOutputTags(EXTRACTIONS, TupleTagList.of(REJECTED))));
  }

  /** Returns what one article claims and whom it names. */
  static Extraction extract(Article article, Knowledge knowledge) {
    return Shared.of(knowledge).extract(article);
  }

  private static final class ExtractFn extends DoFn<Article, Extraction> {
    private final Counter claims = Metrics.counter(ExtractClaims.class, "claims-found");
    private final Knowledge knowledge;

    private ExtractFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    @ProcessElement
    public void process(@Element Article article, MultiOutputReceiver out) {
      try {
        Extraction extraction = extract(article, knowledge);
        claims.inc(extraction.claims().size());
        out.get(EXTRACTIONS).output(extraction);
      } catch (RuntimeException bug) {
        long bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
        out.get(REJECTED).output(Failures.of(article.uri(), ExtractClaims.class, bug, bytes));
      }
    }
  }

  /** One a process: it holds every language's lists and serves every thread. */
  private static final class Shared {
    private static final Map<Knowledge, ClaimExtractor> EXTRACTORS = new ConcurrentHashMap<>();

    private static ClaimExtractor of(Knowledge knowledge) {
      return EXTRACTORS.computeIfAbsent(knowledge, k -> ClaimExtractor.knowing(k.actors()));
    }
  }
}
