package org.newsledger.stage;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.table.ArticleFindings;
import org.newsledger.table.ArticleRow;
import org.newsledger.table.ArticleTables;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.MentionRow;

/**
 * Fills the rows that hold words, or point into an article, where the article itself is: what was
 * found out about it comes to it, so that its text travels once.
 */
public final class FillTables extends PTransform<PCollection<Extraction>, PCollectionTuple> {

  /** Out: a row for each article. */
  public static final TupleTag<ArticleRow> ARTICLE_ROWS = new TupleTag<>() {};

  /** Out: a row for each claim. */
  public static final TupleTag<ClaimRow> CLAIM_ROWS = new TupleTag<>() {};

  /** Out: a row for each mention. */
  public static final TupleTag<MentionRow> MENTION_ROWS = new TupleTag<>() {};

  /** Out: a row for each figure that is a part of another. */
  public static final TupleTag<FigureRow> PART_ROWS = new TupleTag<>() {};

  /** Out: a row for each event. */
  public static final TupleTag<EventRow> EVENT_ROWS = new TupleTag<>() {};

  private static final TupleTag<Extraction> EXTRACTIONS = new TupleTag<>() {};
  private static final TupleTag<ArticleFindings> FINDINGS = new TupleTag<>() {};

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
  public PCollectionTuple expand(PCollection<Extraction> extractions) {
    return KeyedPCollectionTuple.of(
            EXTRACTIONS,
            extractions.apply(
                "Key articles", buckets.keyBy(extraction -> extraction.article().articleId())))
        .and(FINDINGS, findings.apply("Key findings", buckets.keyBy(ArticleFindings::articleId)))
        .apply("Gather", CoGroupByKey.create())
        .apply(
            "Fill",
            ParDo.of(new FillFn(knowledge))
                .withOutputTags(
                    ARTICLE_ROWS,
                    TupleTagList.of(CLAIM_ROWS).and(MENTION_ROWS).and(PART_ROWS).and(EVENT_ROWS)));
  }

  private static final class FillFn extends DoFn<KV<Integer, CoGbkResult>, ArticleRow> {

    private final Knowledge knowledge;

    FillFn(Knowledge knowledge) {
      this.knowledge = knowledge;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, ArticleFindings> findings = new HashMap<>();
      for (ArticleFindings each : bucket.getValue().getAll(FINDINGS)) {
        findings.put(each.articleId(), each);
      }
      for (Extraction extraction : bucket.getValue().getAll(EXTRACTIONS)) {
        String id = extraction.article().articleId();
        ArticleFindings known = findings.get(id);
        fill(extraction, known == null ? ArticleFindings.none(id) : known, out);
      }
    }

    private void fill(Extraction extraction, ArticleFindings known, MultiOutputReceiver out) {
      ArticleTables tables =
          ArticleTables.of(
              extraction, known.forRows(), article -> ExtractClaims.extract(article, knowledge));
      out.get(ARTICLE_ROWS).output(tables.article());
      tables.claims().forEach(out.get(CLAIM_ROWS)::output);
      tables.mentions().forEach(out.get(MENTION_ROWS)::output);
      for (EventCluster event : known.events()) {
        out.get(EVENT_ROWS).output(EventRow.of(event, tables.sentence(event.tellingClaim())));
      }
      for (PlacedFigure part : known.parts()) {
        String own = part.figure().figureId();
        String whole = tables.clusterOf(part.figure().figure().partOf());
        out.get(PART_ROWS).output(FigureRow.of(part, own.equals(whole) ? null : whole));
      }
    }
  }
}
