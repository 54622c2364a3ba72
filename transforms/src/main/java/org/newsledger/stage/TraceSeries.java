package org.newsledger.stage;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.resolve.series.SeriesKey;
import org.newsledger.resolve.series.SeriesResolver;

/** Puts figures that count the same thing into series, and says which of them holds. */
public final class TraceSeries extends PTransform<PCollection<FigureCluster>, PCollectionTuple> {

  /** The figures with their statuses. */
  public static final TupleTag<PlacedFigure> FIGURES = new TupleTag<>() {};

  private final Buckets buckets;

  private TraceSeries(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers figures into {@code buckets} by what they count and where. */
  public static TraceSeries in(Buckets buckets) {
    return new TraceSeries(buckets);
  }

  /** Returns {@link #FIGURES}, and what was too large under {@link Clustered#CAPPED}. */
  @Override
  public PCollectionTuple expand(PCollection<FigureCluster> figures) {
    return figures
        .apply("Key by what is counted", buckets.keyBy(f -> SeriesKey.of(f).toString()))
        .apply("Gather", GroupByKey.create())
        .apply(
            "Judge",
            ParDo.of(new JudgeFn()).withOutputTags(FIGURES, TupleTagList.of(Clustered.CAPPED)));
  }

  private static final class JudgeFn
      extends DoFn<KV<Integer, Iterable<FigureCluster>>, PlacedFigure> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<FigureCluster>> bucket, MultiOutputReceiver out) {
      SeriesResolver resolver = SeriesResolver.resolve(bucket.getValue());
      resolver.figures().forEach(out.get(FIGURES)::output);
      resolver.capped().forEach(out.get(Clustered.CAPPED)::output);
    }
  }
}
