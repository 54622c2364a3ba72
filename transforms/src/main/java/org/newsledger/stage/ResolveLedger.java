package org.newsledger.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.ActorKey;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.figure.FigureClaim;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Puts together what the claims of all articles tell: events first, so that numbers know what they
 * are the toll of; then numbers; then the series in which they change.
 */
public final class ResolveLedger extends PTransform<PCollection<ArticleSlots>, Ledger> {

  private static final Kind<ActorInArticle> ACTORS = new Kind<>(0, "actors", ActorInArticle.class);
  private static final Kind<ArticleSlots> ARTICLES = new Kind<>(1, "articles", ArticleSlots.class);
  private static final Kind<ClaimInCluster> MEMBERS =
      new Kind<>(0, "members", ClaimInCluster.class);
  private static final Kind<FigureClaim> TOLLS = new Kind<>(1, "tolls", FigureClaim.class);
  private static final TupleTag<EventClaim> EVENTS = new TupleTag<>() {};
  private static final TupleTag<FigureClaim> FIGURES = new TupleTag<>() {};

  private final Buckets buckets;
  private final PCollection<ActorInArticle> actors;

  private ResolveLedger(Buckets buckets, PCollection<ActorInArticle> actors) {
    this.buckets = buckets;
    this.actors = actors;
  }

  /**
   * Returns the stage.
   *
   * @param actors who of each article is which actor
   */
  public static ResolveLedger in(Buckets buckets, PCollection<ActorInArticle> actors) {
    return new ResolveLedger(buckets, actors);
  }

  @Override
  public Ledger expand(PCollection<ArticleSlots> slots) {
    PCollectionTuple cast = cast(slots);
    Clustered<EventCluster> events =
        cast.get(EVENTS).apply("Resolve events", ResolveClaims.events(buckets));
    Clustered<FigureCluster> figures =
        CoGroup.in(buckets)
            .and(MEMBERS, events.members(), ClaimInCluster::claimId)
            .and(TOLLS, cast.get(FIGURES), ResolveLedger::meeting)
            .gather("tolls")
            .apply("Tie tolls to events", ParDo.of(new TieFn()))
            .apply("Resolve figures", ResolveClaims.figures(buckets));
    PCollectionTuple series = figures.clusters().apply("Trace series", TraceSeries.in(buckets));
    return new Ledger(
        PCollectionTuple.of(Ledger.FIGURES, series.get(TraceSeries.FIGURES))
            .and(Ledger.EVENTS, events.clusters())
            .and(
                Ledger.MEMBERS,
                PCollectionList.of(figures.members())
                    .and(events.members())
                    .apply("Join members", Flatten.pCollections()))
            .and(Ledger.FIGURE_LINKS, figures.links())
            .and(Ledger.EVENT_LINKS, events.links())
            .and(Ledger.FIGURES_CAPPED, figures.capped())
            .and(Ledger.EVENTS_CAPPED, events.capped())
            .and(Ledger.SERIES_CAPPED, series.get(Clustered.CAPPED)));
  }

  private PCollectionTuple cast(PCollection<ArticleSlots> slots) {
    return CoGroup.in(buckets)
        .and(ACTORS, actors, ActorInArticle::articleId)
        .and(ARTICLES, slots, article -> article.from().articleId())
        .gather("articles")
        .apply(
            "Cast claims", ParDo.of(new CastFn()).withOutputTags(EVENTS, TupleTagList.of(FIGURES)));
  }

  /** What is the toll of nothing meets nothing, each claim by itself. */
  private static String meeting(FigureClaim claim) {
    String toll = claim.toll();
    return toll == null ? claim.claimId() : toll;
  }

  private static final class CastFn extends DoFn<KV<Integer, Iterable<RawUnionValue>>, EventClaim> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<RawUnionValue>> bucket, MultiOutputReceiver out) {
      Gathered gathered = Gathered.of(bucket.getValue());
      Map<String, List<ActorInArticle>> known = gathered.all(ACTORS, ActorInArticle::articleId);
      for (ArticleSlots article : gathered.all(ARTICLES)) {
        Map<ActorKey, String> ids = new HashMap<>();
        for (ActorInArticle actor : known.getOrDefault(article.from().articleId(), List.of())) {
          ids.put(actor.key(), actor.actorId());
        }
        article.castEvents(ids).forEach(out.get(EVENTS)::output);
        article.castFigures(ids).forEach(out.get(FIGURES)::output);
      }
    }
  }

  private static final class TieFn extends DoFn<KV<Integer, Iterable<RawUnionValue>>, FigureClaim> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<RawUnionValue>> bucket, OutputReceiver<FigureClaim> out) {
      Gathered gathered = Gathered.of(bucket.getValue());
      Map<String, String> events = new HashMap<>();
      gathered.all(MEMBERS).forEach(claim -> events.put(claim.claimId(), claim.clusterId()));
      for (FigureClaim claim : gathered.all(TOLLS)) {
        String toll = claim.toll();
        out.output(claim.tollOf(toll == null ? null : events.get(toll)));
      }
    }
  }
}
