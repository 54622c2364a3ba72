package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.resolve.EventCluster;
import org.newsledger.resolve.EventKey;
import org.newsledger.resolve.EventResolver;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;

/** Puts together the claims that tell one event. Claims that state numbers are left out. */
public final class ResolveEvents
    extends PTransform<PCollection<ReportedClaim>, Resolved<EventRow, ClaimRow>> {

  private static final TupleTag<EventRow> EVENTS = new TupleTag<>() {};
  private static final TupleTag<ClaimRow> CLAIMS = new TupleTag<>() {};

  private final Buckets buckets;

  private ResolveEvents(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers claims into {@code buckets} by type and country. */
  public static ResolveEvents in(Buckets buckets) {
    return new ResolveEvents(buckets);
  }

  @Override
  public Resolved<EventRow, ClaimRow> expand(PCollection<ReportedClaim> claims) {
    return new Resolved<>(
        EVENTS,
        CLAIMS,
        claims
            .apply("Take events", Filter.by(claim -> claim.claim().event() != null))
            .apply("Key by type", buckets.keyBy(claim -> EventKey.of(claim).toString()))
            .apply("Gather", GroupByKey.create())
            .apply("Fold", ParDo.of(new FoldFn()).withOutputTags(EVENTS, TupleTagList.of(CLAIMS))));
  }

  private static final class FoldFn extends DoFn<KV<Integer, Iterable<ReportedClaim>>, EventRow> {
    private final Counter resolved = Metrics.counter(ResolveEvents.class, "events-resolved");

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ReportedClaim>> bucket, MultiOutputReceiver out) {
      List<ReportedClaim> claims = new ArrayList<>();
      bucket.getValue().forEach(claims::add);
      for (EventCluster cluster : EventResolver.resolve(claims)) {
        resolved.inc();
        out.get(EVENTS).output(EventRow.of(cluster));
        for (ReportedClaim claim : cluster.claims()) {
          out.get(CLAIMS).output(ClaimRow.of(claim, cluster.eventId()));
        }
      }
    }
  }
}
