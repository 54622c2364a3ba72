package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.FigureCluster;
import org.newsledger.resolve.FigureKey;
import org.newsledger.resolve.FigureResolver;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.FigureRow;

/** Puts together the claims that state one number. Claims that tell events are left out. */
public final class ResolveFigures
    extends PTransform<PCollection<ReportedClaim>, Resolved<FigureRow, ClaimRow>> {

  private static final TupleTag<FigureRow> FIGURES = new TupleTag<>() {};
  private static final TupleTag<ClaimRow> CLAIMS = new TupleTag<>() {};
  private static final TupleTag<FigureRow> PARTS = new TupleTag<>() {};
  private static final TupleTag<FigureOfClaim> WHOLES = new TupleTag<>() {};

  private final Buckets buckets;

  private ResolveFigures(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers claims into {@code buckets} by measure, value and country. */
  public static ResolveFigures in(Buckets buckets) {
    return new ResolveFigures(buckets);
  }

  /** Which figure a claim stands for. */
  record FigureOfClaim(String claimId, String figureId) {}

  @Override
  public Resolved<FigureRow, ClaimRow> expand(PCollection<ReportedClaim> claims) {
    PCollectionTuple folded =
        claims
            .apply("Take figures", Filter.by(claim -> claim.claim().figure() != null))
            .apply("Key by value", buckets.keyBy(claim -> FigureKey.of(claim).toString()))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Fold",
                ParDo.of(new FoldFn())
                    .withOutputTags(FIGURES, TupleTagList.of(CLAIMS).and(PARTS).and(WHOLES)));
    PCollection<FigureRow> parts =
        PCollectionTuple.of(TieParts.PARTS, folded.get(PARTS))
            .and(TieParts.WHOLES, folded.get(WHOLES))
            .apply("Tie parts to wholes", TieParts.in(buckets));
    PCollection<FigureRow> figures =
        PCollectionList.of(folded.get(FIGURES))
            .and(parts)
            .apply("Join parts", Flatten.pCollections());
    return new Resolved<>(
        FIGURES, CLAIMS, PCollectionTuple.of(FIGURES, figures).and(CLAIMS, folded.get(CLAIMS)));
  }

  private static final class FoldFn extends DoFn<KV<Integer, Iterable<ReportedClaim>>, FigureRow> {
    private final Counter resolved = Metrics.counter(ResolveFigures.class, "figures-resolved");

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ReportedClaim>> bucket, MultiOutputReceiver out) {
      List<ReportedClaim> claims = new ArrayList<>();
      bucket.getValue().forEach(claims::add);
      for (FigureCluster cluster : FigureResolver.resolve(claims)) {
        resolved.inc();
        String whole = cluster.figure().partOf();
        out.get(whole == null ? FIGURES : PARTS).output(FigureRow.of(cluster, whole));
        for (ReportedClaim claim : cluster.claims()) {
          out.get(CLAIMS).output(ClaimRow.of(claim, cluster.figureId()));
          if (claim.whole()) {
            out.get(WHOLES).output(new FigureOfClaim(claim.claim().claimId(), cluster.figureId()));
          }
        }
      }
    }
  }
}
