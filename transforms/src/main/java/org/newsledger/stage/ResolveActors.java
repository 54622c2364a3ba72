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
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ActorCluster;
import org.newsledger.resolve.ActorResolver;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.SeenMention;
import org.newsledger.resolve.SlotReader;
import org.newsledger.table.ActorRow;

/** Puts together the mentions of one actor, and tells each article who its actors are. */
public final class ResolveActors extends PTransform<PCollection<Extraction>, ResolvedActors> {

  static final TupleTag<ActorRow> ACTORS = new TupleTag<>() {};
  static final TupleTag<ActorInArticle> ASSIGNED = new TupleTag<>() {};

  private final Buckets buckets;

  private ResolveActors(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers mentions into {@code buckets}. */
  public static ResolveActors in(Buckets buckets) {
    return new ResolveActors(buckets);
  }

  /**
   * Which actor a key of an article stands for.
   *
   * @param articleId the article
   * @param key the actor, as the article can tell it
   * @param actorId the actor
   */
  public record ActorInArticle(String articleId, ActorKey key, String actorId) {}

  @Override
  public ResolvedActors expand(PCollection<Extraction> extractions) {
    return new ResolvedActors(
        extractions
            .apply(
                "Take mentions",
                FlatMapElements.into(TypeDescriptor.of(SeenMention.class))
                    .via(ResolveActors::mentions))
            .apply("Key by actor", buckets.keyBy(seen -> seen.mention().actor().toString()))
            .apply("Gather", GroupByKey.create())
            .apply(
                "Fold", ParDo.of(new FoldFn()).withOutputTags(ACTORS, TupleTagList.of(ASSIGNED))));
  }

  private static List<SeenMention> mentions(Extraction extraction) {
    Provenance from = SlotReader.provenance(extraction.article());
    return extraction.mentions().stream()
        .map(mention -> new SeenMention(mention, 0, 0, from))
        .toList();
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
