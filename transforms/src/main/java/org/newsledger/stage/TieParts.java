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
import org.newsledger.stage.ResolveFigures.FigureOfClaim;
import org.newsledger.table.FigureRow;

/**
 * Turns {@code part_of} of figures from the claim that states the whole into its figure. A figure
 * whose whole is itself or is not among the claims becomes a part of nothing.
 */
final class TieParts extends PTransform<PCollectionTuple, PCollection<FigureRow>> {

  static final TupleTag<FigureRow> PARTS = new TupleTag<>() {};
  static final TupleTag<FigureOfClaim> WHOLES = new TupleTag<>() {};

  private final Buckets buckets;

  private TieParts(Buckets buckets) {
    this.buckets = buckets;
  }

  static TieParts in(Buckets buckets) {
    return new TieParts(buckets);
  }

  @Override
  public PCollection<FigureRow> expand(PCollectionTuple input) {
    return KeyedPCollectionTuple.of(
            PARTS,
            input
                .get(PARTS)
                .apply("Key parts by whole", buckets.keyBy(row -> String.valueOf(row.partOf()))))
        .and(
            WHOLES,
            input.get(WHOLES).apply("Key wholes by claim", buckets.keyBy(FigureOfClaim::claimId)))
        .apply("Gather", CoGroupByKey.create())
        .apply("Tie", ParDo.of(new TieFn()));
  }

  private static final class TieFn extends DoFn<KV<Integer, CoGbkResult>, FigureRow> {
    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<FigureRow> out) {
      Map<String, String> figureOfClaim = new HashMap<>();
      for (FigureOfClaim whole : bucket.getValue().getAll(WHOLES)) {
        figureOfClaim.put(whole.claimId(), whole.figureId());
      }
      for (FigureRow part : bucket.getValue().getAll(PARTS)) {
        String whole = figureOfClaim.get(part.partOf());
        out.output(part.withPartOf(part.figureId().equals(whole) ? null : whole));
      }
    }
  }
}
