package org.newsledger.stage;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.event.EventKey;
import org.newsledger.resolve.event.EventResolver;
import org.newsledger.resolve.figure.FigureClaim;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureKey;
import org.newsledger.resolve.figure.FigureResolver;

/** Puts together the claims that state one number, or those that tell one event. */
public final class ResolveClaims<C, X> extends PTransform<PCollection<C>, Clustered<X>> {

  private static final TupleTag<FigureCluster> FIGURES = new TupleTag<>() {};
  private static final TupleTag<EventCluster> EVENTS = new TupleTag<>() {};

  private final Buckets buckets;
  private final SerializableFunction<C, String> key;
  private final FoldFn<C, X> fold;

  private ResolveClaims(Buckets buckets, SerializableFunction<C, String> key, FoldFn<C, X> fold) {
    this.buckets = buckets;
    this.key = key;
    this.fold = fold;
  }

  /** Returns the stage for numbers, which gathers claims into {@code buckets} by their key. */
  public static ResolveClaims<FigureClaim, FigureCluster> figures(Buckets buckets) {
    return new ResolveClaims<>(
        buckets,
        claim -> FigureKey.of(claim).toString(),
        new FoldFn<>(FIGURES, FigureResolver::resolve, "figures-resolved"));
  }

  /** Returns the stage for events, which gathers claims into {@code buckets} by their key. */
  public static ResolveClaims<EventClaim, EventCluster> events(Buckets buckets) {
    return new ResolveClaims<>(
        buckets,
        claim -> EventKey.of(claim).toString(),
        new FoldFn<>(EVENTS, EventResolver::resolve, "events-resolved"));
  }

  @Override
  public Clustered<X> expand(PCollection<C> claims) {
    return new Clustered<>(
        fold.clusters,
        claims
            .apply("Key by what must agree", buckets.keyBy(key))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Fold",
                ParDo.of(fold)
                    .withOutputTags(
                        fold.clusters,
                        TupleTagList.of(Clustered.MEMBERS)
                            .and(Clustered.LINKS)
                            .and(Clustered.CAPPED))));
  }

  private static final class FoldFn<C, X> extends DoFn<KV<Integer, Iterable<C>>, X> {
    private final TupleTag<X> clusters;
    private final SerializableFunction<Iterable<C>, Clusters<X>> resolve;
    private final Counter resolved;

    FoldFn(
        TupleTag<X> clusters,
        SerializableFunction<Iterable<C>, Clusters<X>> resolve,
        String counter) {
      this.clusters = clusters;
      this.resolve = resolve;
      this.resolved = Metrics.counter(ResolveClaims.class, counter);
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<C>> bucket, MultiOutputReceiver out) {
      Clusters<X> found = resolve.apply(bucket.getValue());
      found.clusters().forEach(out.get(clusters)::output);
      found.members().forEach(out.get(Clustered.MEMBERS)::output);
      found.links().forEach(out.get(Clustered.LINKS)::output);
      found.capped().forEach(out.get(Clustered.CAPPED)::output);
      resolved.inc(found.clusters().size());
    }
  }
}
