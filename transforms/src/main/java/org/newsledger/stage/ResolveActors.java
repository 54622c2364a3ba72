package org.newsledger.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ActorCluster;
import org.newsledger.resolve.ActorResolver;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.resolve.SeenMention;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleFacts;
import org.newsledger.table.MentionRow;

/** Puts together the mentions of one actor, and tells each claim who its actors are. */
public final class ResolveActors extends PTransform<PCollection<Extraction>, ResolvedActors> {

  static final TupleTag<ActorRow> ACTORS = new TupleTag<>() {};
  static final TupleTag<MentionRow> MENTIONS = new TupleTag<>() {};
  static final TupleTag<ReportedClaim> CLAIMS = new TupleTag<>() {};
  private static final TupleTag<ActorInArticle> ASSIGNED = new TupleTag<>() {};

  private final Buckets buckets;

  private ResolveActors(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers mentions and then claims into {@code buckets}. */
  public static ResolveActors in(Buckets buckets) {
    return new ResolveActors(buckets);
  }

  /** Which actor a key of an article stands for. */
  record ActorInArticle(String articleId, ActorKey key, String actorId) {}

  @Override
  public ResolvedActors expand(PCollection<Extraction> extractions) {
    PCollectionTuple folded =
        extractions
            .apply(
                "Take mentions",
                FlatMapElements.into(TypeDescriptor.of(SeenMention.class))
                    .via(extraction -> ArticleFacts.of(extraction).mentions()))
            .apply("Key by actor", buckets.keyBy(seen -> seen.mention().actor().toString()))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Fold",
                ParDo.of(new FoldFn())
                    .withOutputTags(ACTORS, TupleTagList.of(MENTIONS).and(ASSIGNED)));
    PCollection<ReportedClaim> claims =
        extractions.apply(
            "Take claims",
            FlatMapElements.into(TypeDescriptor.of(ReportedClaim.class))
                .via(extraction -> ArticleFacts.of(extraction).claims()));
    return new ResolvedActors(
        PCollectionTuple.of(ACTORS, folded.get(ACTORS))
            .and(MENTIONS, folded.get(MENTIONS))
            .and(
                CLAIMS,
                PCollectionTuple.of(CastClaims.CLAIMS, claims)
                    .and(CastClaims.ACTORS, folded.get(ASSIGNED))
                    .apply("Cast claims", CastClaims.in(buckets))));
  }

  private static final class FoldFn extends DoFn<KV<Integer, Iterable<SeenMention>>, ActorRow> {
    private final Counter resolved = Metrics.counter(ResolveActors.class, "actors-resolved");

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<SeenMention>> bucket, MultiOutputReceiver out) {
      List<SeenMention> mentions = new ArrayList<>();
      bucket.getValue().forEach(mentions::add);
      for (ActorCluster cluster : ActorResolver.resolve(mentions)) {
        resolved.inc();
        out.get(ACTORS).output(ActorRow.of(cluster));
        Set<String> articles = new HashSet<>();
        for (SeenMention seen : cluster.mentions()) {
          out.get(MENTIONS).output(MentionRow.of(seen, cluster.actorId()));
          String articleId = seen.mention().articleId();
          if (articles.add(articleId)) {
            out.get(ASSIGNED)
                .output(new ActorInArticle(articleId, cluster.key(), cluster.actorId()));
          }
        }
      }
    }
  }
}
