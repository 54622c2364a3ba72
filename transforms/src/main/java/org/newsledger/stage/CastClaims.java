package org.newsledger.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.resolve.ReportedClaim.Cast;
import org.newsledger.stage.ResolveActors.ActorInArticle;

/** Gives each claim the ids of its actors, article by article. */
final class CastClaims extends PTransform<PCollectionTuple, PCollection<ReportedClaim>> {

  static final TupleTag<ReportedClaim> CLAIMS = new TupleTag<>() {};
  static final TupleTag<ActorInArticle> ACTORS = new TupleTag<>() {};

  private final Buckets buckets;

  private CastClaims(Buckets buckets) {
    this.buckets = buckets;
  }

  static CastClaims in(Buckets buckets) {
    return new CastClaims(buckets);
  }

  @Override
  public PCollection<ReportedClaim> expand(PCollectionTuple input) {
    return KeyedPCollectionTuple.of(
            CLAIMS,
            input
                .get(CLAIMS)
                .apply("Key claims by article", buckets.keyBy(c -> c.claim().articleId())))
        .and(
            ACTORS,
            input
                .get(ACTORS)
                .apply("Key actors by article", buckets.keyBy(ActorInArticle::articleId)))
        .apply("Gather", CoGroupByKey.create())
        .apply("Cast", ParDo.of(new CastFn()));
  }

  private static final class CastFn extends DoFn<KV<Integer, CoGbkResult>, ReportedClaim> {
    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<ReportedClaim> out) {
      Map<String, Map<ActorKey, String>> actors = new HashMap<>();
      for (ActorInArticle actor : bucket.getValue().getAll(ACTORS)) {
        actors
            .computeIfAbsent(actor.articleId(), article -> new HashMap<>())
            .put(actor.key(), actor.actorId());
      }
      for (ReportedClaim claim : bucket.getValue().getAll(CLAIMS)) {
        String article = claim.claim().articleId();
        out.output(claim.withCast(cast(claim.claim(), actors.getOrDefault(article, Map.of()))));
      }
    }

    private static Cast cast(Claim claim, Map<ActorKey, String> actors) {
      Event event = claim.event();
      List<String> via =
          claim.citedVia().stream().map(actors::get).filter(Objects::nonNull).distinct().toList();
      return new Cast(
          id(claim.attributedTo(), actors),
          via,
          event == null ? null : id(event.actor1(), actors),
          event == null ? null : id(event.actor2(), actors));
    }

    private static @Nullable String id(@Nullable ActorKey key, Map<ActorKey, String> actors) {
      return key == null ? null : actors.get(key);
    }
  }
}
