package org.newsledger.stage;

import java.util.List;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
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
    PCollection<CastArticle> cast =
        slots.apply(
            "Cast claims",
            JoinByKey.with(
                buckets,
                actors,
                article -> article.from().articleId(),
                ActorInArticle::articleId,
                CastArticle::of,
                CastArticle.class));
    Clustered<EventCluster> events =
        cast.apply(
                "Take events",
                FlatMapElements.into(TypeDescriptor.of(EventClaim.class)).via(CastArticle::events))
            .apply("Resolve events", ResolveClaims.events(buckets));
    Clustered<FigureCluster> figures =
        cast.apply(
                "Take figures",
                FlatMapElements.into(TypeDescriptor.of(FigureClaim.class))
                    .via(CastArticle::figures))
            .apply(
                "Tie tolls to events",
                JoinByKey.with(
                    buckets,
                    events.members(),
                    claim -> String.valueOf(claim.toll()),
                    ClaimInCluster::claimId,
                    ResolveLedger::tie,
                    FigureClaim.class))
            .apply("Resolve figures", ResolveClaims.figures(buckets));
    PCollectionTuple series = figures.clusters().apply("Trace series", TraceSeries.in(buckets));
    return new Ledger(
        PCollectionTuple.of(Ledger.FIGURES, series.get(TraceSeries.FIGURES))
            .and(Ledger.EVENTS, events.clusters())
            .and(Clustered.MEMBERS, join("members", figures.members(), events.members()))
            .and(Clustered.LINKS, join("links", figures.links(), events.links()))
            .and(
                Clustered.CAPPED,
                PCollectionList.of(figures.capped())
                    .and(events.capped())
                    .and(series.get(Clustered.CAPPED))
                    .apply("Join what was capped", Flatten.pCollections())));
  }

  private static FigureClaim tie(FigureClaim claim, List<ClaimInCluster> event) {
    return claim.tollOf(event.isEmpty() ? null : event.get(0).clusterId());
  }

  private static <T> PCollection<T> join(String what, PCollection<T> one, PCollection<T> other) {
    return PCollectionList.of(one).and(other).apply("Join " + what, Flatten.pCollections());
  }
}
