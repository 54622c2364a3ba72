package org.newsledger.stage;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsledger.model.Extraction;
import org.newsledger.table.ArticleFindings;
import org.newsledger.table.ArticleRows;
import org.newsledger.table.ArticleTables;

/**
 * Fills the rows that hold words, or point into an article, where the article itself is: what was
 * found out about it comes to it, so that its text travels once. All rows of an article leave
 * together, because Flink carries each output of a step to the readers of every other.
 */
public final class FillTables
    extends PTransform<PCollection<Extraction>, PCollection<ArticleRows>> {

  private static final Kind<ArticleFindings> FINDINGS =
      new Kind<>(0, "findings", ArticleFindings.class);
  private static final Kind<Extraction> EXTRACTIONS = new Kind<>(1, "articles", Extraction.class);

  private final Buckets buckets;
  private final PCollection<ArticleFindings> findings;
  private final Knowledge knowledge;

  private FillTables(Buckets buckets, PCollection<ArticleFindings> findings, Knowledge knowledge) {
    this.buckets = buckets;
    this.findings = findings;
    this.knowledge = knowledge;
  }

  /**
   * Returns the stage, which joins articles in {@code buckets}.
   *
   * @param findings one for each article at most
   */
  public static FillTables in(Buckets buckets, PCollection<ArticleFindings> findings) {
    return new FillTables(buckets, findings, Knowledge.BUILT_IN);
  }

  /** Returns the stage with other actors known beforehand. */
  public FillTables knowing(Knowledge other) {
    return new FillTables(buckets, findings, other);
  }

  @Override
  public PCollection<ArticleRows> expand(PCollection<Extraction> extractions) {
    return CoGroup.in(buckets)
        .and(FINDINGS, findings, ArticleFindings::articleId)
        .and(EXTRACTIONS, extractions, extraction -> extraction.article().articleId())
        .gather("articles")
        .apply("Fill", ParDo.of(new FillFn(knowledge)));
  }

  private static final class FillFn
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, ArticleRows> {

    private final Knowledge knowledge;

    FillFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<RawUnionValue>> bucket, OutputReceiver<ArticleRows> out) {
      Gathered gathered = Gathered.of(bucket.getValue());
      Map<String, ArticleFindings> findings = new HashMap<>();
      for (ArticleFindings each : gathered.all(FINDINGS)) {
        findings.put(each.articleId(), each);
      }
      for (Extraction extraction : gathered.all(EXTRACTIONS)) {
        String id = extraction.article().articleId();
        ArticleFindings found = findings.get(id);
        ArticleFindings known = found == null ? ArticleFindings.none(id) : found;
        ArticleTables tables =
            ArticleTables.of(
                extraction, known.forRows(), article -> ExtractClaims.extract(article, knowledge));
        out.output(ArticleRows.of(tables, known));
      }
    }
  }
}
