package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
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

  /** In: the figures, of which those that are parts of others go to the article of the whole. */
  public static final TupleTag<PlacedFigure> FIGURES = new TupleTag<>() {};

  /** In: the events. */
  public static final TupleTag<EventCluster> EVENTS = new TupleTag<>() {};

  private static final Kind<Membership> COPY = new Kind<>(0, "copies", Membership.class);
  private static final Kind<ActorInArticle> ACTOR = new Kind<>(1, "actors", ActorInArticle.class);
  private static final Kind<ClaimInCluster> CLAIM = new Kind<>(2, "claims", ClaimInCluster.class);
  private static final Kind<PlacedFigure> PART = new Kind<>(3, "parts", PlacedFigure.class);
  private static final Kind<EventCluster> EVENT = new Kind<>(4, "events", EventCluster.class);

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
    return CoGroup.in(buckets)
        .and(COPY, in.get(COPIES), Membership::memberId)
        .and(ACTOR, in.get(ACTORS), ActorInArticle::articleId)
        .and(CLAIM, in.get(CLUSTERS), ClaimInCluster::articleId)
        .and(PART, in.get(FIGURES), placed -> placed.figure().wholeIn())
        .and(EVENT, in.get(EVENTS), EventCluster::toldIn)
        .gather("findings")
        .apply("Sort by article", ParDo.of(new SortFn()));
  }

  private static final class SortFn
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, ArticleFindings> {

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
        @Element KV<Integer, Iterable<RawUnionValue>> bucket, OutputReceiver<ArticleFindings> out) {
      Gathered all = Gathered.of(bucket.getValue());
      Map<String, Arrivals> arrivals = new TreeMap<>();
      for (Membership copy : all.all(COPY)) {
        of(arrivals, copy.memberId()).group = copy.componentId();
      }
      for (ActorInArticle actor : all.all(ACTOR)) {
        of(arrivals, actor.articleId()).actors.add(actor);
      }
      for (ClaimInCluster claim : all.all(CLAIM)) {
        of(arrivals, claim.articleId()).claims.add(claim);
      }
      for (PlacedFigure part : all.all(PART)) {
        of(arrivals, String.valueOf(part.figure().wholeIn())).parts.add(part);
      }
      for (EventCluster event : all.all(EVENT)) {
        of(arrivals, event.toldIn()).events.add(event);
      }
      arrivals.forEach((id, arrived) -> out.output(arrived.of(id)));
    }

    private static Arrivals of(Map<String, Arrivals> arrivals, String articleId) {
      return arrivals.computeIfAbsent(articleId, id -> new Arrivals());
    }
  }
}
