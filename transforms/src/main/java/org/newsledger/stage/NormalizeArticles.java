package org.newsledger.stage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.language.ArticleBounds;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/**
 * Makes documents articles. Refuses what has no text and what comes twice. The grouping that finds
 * the latter also spreads the records of one large file over the workers.
 */
public final class NormalizeArticles extends PTransform<PCollection<Document>, Checked<Article>> {

  private static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  private static final TupleTag<Rejection> REJECTED = new TupleTag<>() {};

  private final Buckets buckets;
  private final ArticleBounds bounds;

  private NormalizeArticles(Buckets buckets, ArticleBounds bounds) {
    this.buckets = buckets;
    this.bounds = bounds;
  }

  /** Returns the stage, which gathers documents into {@code buckets} by their uri. */
  public static NormalizeArticles in(Buckets buckets) {
    return new NormalizeArticles(buckets, ArticleBounds.standard());
  }

  /** Returns the stage that holds articles to {@code bounds}. */
  public NormalizeArticles within(ArticleBounds bounds) {
    return new NormalizeArticles(buckets, bounds);
  }

  @Override
  public Checked<Article> expand(PCollection<Document> documents) {
    return new Checked<>(
        ARTICLES,
        REJECTED,
        documents
            .apply("Key by uri", buckets.keyBy(Document::uri))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Normalize",
                ParDo.of(new NormalizeFn(bounds))
                    .withOutputTags(ARTICLES, TupleTagList.of(REJECTED))));
  }

  private static final class NormalizeFn extends DoFn<KV<Integer, Iterable<Document>>, Article> {
    private final Counter normalized =
        Metrics.counter(NormalizeArticles.class, "articles-normalized");
    private final ArticleBounds bounds;

    NormalizeFn(ArticleBounds bounds) {
      this.bounds = bounds;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Document>> bucket, MultiOutputReceiver out) {
      new BatchNormalizer(Shared.within(bounds)::normalize)
          .normalize(
              bucket.getValue(),
              article -> {
                out.get(ARTICLES).output(article);
                normalized.inc();
              },
              out.get(REJECTED)::output);
    }
  }

  /**
   * One a process for the same bounds: it holds every language's profile and serves every thread.
   */
  private static final class Shared {
    private static final Map<ArticleBounds, ArticleNormalizer> NORMALIZERS =
        new ConcurrentHashMap<>();

    static ArticleNormalizer within(ArticleBounds bounds) {
      return NORMALIZERS.computeIfAbsent(bounds, ArticleNormalizer::within);
    }
  }
}
