package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.table.ArticleFindings;

/**
 * Gathers what was found out about each article into one element, ids and slots alone, so that the
 * article's text meets it in one grouping of two collections: the direct runner copies a group once
 * for each bundle that adds to it.
 */
public final class GatherFindings
    extends PTransform<PCollectionTuple, PCollection<ArticleFindings>> {

  /** In: the groups of copies. */
  public static final TupleTag<Membership> COPIES = new TupleTag<>() {};

  /** In: who of each article is which actor. */
  public static final TupleTag<ActorInArticle> ACTORS = new TupleTag<>() {};

  /** In: which figure or event each claim stands for. */
  public static final TupleTag<ClaimInCluster> CLUSTERS = new TupleTag<>() {};

  /** In: the figures that are parts of others. */
  public static final TupleTag<PlacedFigure> PARTS = new TupleTag<>() {};

  /** In: the events. */
  public static final TupleTag<EventCluster> EVENTS = new TupleTag<>() {};

  private final Buckets buckets;

  private GatherFindings(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns the stage, which gathers all there is of an article into {@code buckets}. */
  public static GatherFindings in(Buckets buckets) {
    return new GatherFindings(buckets);
  }

  @Override
  public PCollection<ArticleFindings> expand(PCollectionTuple in) {
    return KeyedPCollectionTuple.of(COPIES, key(in, COPIES, "copies", Membership::memberId))
        .and(ACTORS, key(in, ACTORS, "actors", ActorInArticle::articleId))
        .and(CLUSTERS, key(in, CLUSTERS, "claims", ClaimInCluster::articleId))
        .and(PARTS, key(in, PARTS, "parts", part -> String.valueOf(part.figure().wholeIn())))
        .and(EVENTS, key(in, EVENTS, "events", EventCluster::toldIn))
        .apply("Gather", CoGroupByKey.create())
        .apply("Sort by article", ParDo.of(new SortFn()));
  }

  private <T> PCollection<KV<Integer, T>> key(
      PCollectionTuple in, TupleTag<T> tag, String what, SerializableFunction<T, String> key) {
    return in.get(tag).apply("Key " + what, buckets.keyBy(key));
  }

  private static final class SortFn extends DoFn<KV<Integer, CoGbkResult>, ArticleFindings> {

    /** What came to one article. */
    private static final class Arrivals {
      private @Nullable String group;
      private final List<ActorInArticle> actors = new ArrayList<>();
      private final List<ClaimInCluster> claims = new ArrayList<>();
      private final List<PlacedFigure> parts = new ArrayList<>();
      private final List<EventCluster> events = new ArrayList<>();

      ArticleFindings of(String articleId) {
        return new ArticleFindings(articleId, group, actors, claims, parts, events);
      }
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> bucket, OutputReceiver<ArticleFindings> out) {
      CoGbkResult all = bucket.getValue();
      Map<String, Arrivals> arrivals = new TreeMap<>();
      for (Membership copy : all.getAll(COPIES)) {
        of(arrivals, copy.memberId()).group = copy.componentId();
      }
      for (ActorInArticle actor : all.getAll(ACTORS)) {
        of(arrivals, actor.articleId()).actors.add(actor);
      }
      for (ClaimInCluster claim : all.getAll(CLUSTERS)) {
        of(arrivals, claim.articleId()).claims.add(claim);
      }
      for (PlacedFigure part : all.getAll(PARTS)) {
        of(arrivals, String.valueOf(part.figure().wholeIn())).parts.add(part);
      }
      for (EventCluster event : all.getAll(EVENTS)) {
        of(arrivals, event.toldIn()).events.add(event);
      }
      arrivals.forEach((id, arrived) -> out.output(arrived.of(id)));
    }

    private static Arrivals of(Map<String, Arrivals> arrivals, String articleId) {
      return arrivals.computeIfAbsent(articleId, id -> new Arrivals());
    }
  }
}
