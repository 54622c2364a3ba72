package org.newsledger.resolve.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.newsledger.model.EventType;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Clusterer;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.Dates;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Places;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.Vote;

/**
 * Puts together the claims that tell one event: types that one act may be told as, one country,
 * place and day that don't contradict each other, and enough that agrees besides. Independent of
 * the order of claims.
 */
public final class EventResolver {

  /** A sentence of more characters than this is no summary if there is a shorter one. */
  private static final int LONGEST_SUMMARY = 300;

  private static final Comparator<EventClaim> MOST_TELLING =
      Comparator.comparing((EventClaim claim) -> claim.placeInCountry() == null)
          .thenComparing(claim -> claim.toldDay() == null)
          .thenComparing(claim -> claim.mode() == null)
          .thenComparing(claim -> claim.from().published() == null);

  /** Told as fact, of readable length, with most slots filled; then the shortest. */
  private static final Comparator<EventClaim> BEST_TOLD =
      Comparator.comparing(EventClaim::modality)
          .thenComparing(claim -> claim.telling().length() > LONGEST_SUMMARY)
          .thenComparing(claim -> -slots(claim))
          .thenComparing(claim -> claim.telling().length())
          .thenComparing(EventClaim::claimId);

  private static final Clusterer<EventClaim, EventDraft, EventCluster> CLUSTERER =
      new Clusterer<>(
          Link.Kind.EVENT,
          EventKey::of,
          MOST_TELLING,
          EventDraft::new,
          EventResolver::cluster,
          EventResolver::member);

  private EventResolver() {}

  /**
   * Returns the events of {@code claims}; every claim is in one of them. Claims with any {@link
   * EventKey} may come together, all those of one key must.
   */
  public static Clusters<EventCluster> resolve(Iterable<EventClaim> claims) {
    return CLUSTERER.cluster(claims);
  }

  private static ClaimInCluster member(EventClaim claim, EventCluster cluster) {
    return new ClaimInCluster(claim.from().articleId(), claim.claimId(), cluster.eventId(), null);
  }

  private static EventCluster cluster(List<EventClaim> claims) {
    EventType type =
        Objects.requireNonNull(
            Vote.winner(claims.stream().map(EventClaim::type)), "a cluster has a claim");
    EventClaim telling = claims.stream().min(BEST_TOLD).orElseThrow();
    return new EventCluster(
        claims.get(0).claimId(),
        type,
        Vote.winner(claims.stream().filter(c -> c.type() == type).map(EventClaim::mode)),
        Vote.winner(claims.stream().map(EventClaim::actor1)),
        Vote.winner(claims.stream().map(EventClaim::actor2)),
        Places.innermost(claims),
        Vote.winner(claims.stream().map(EventClaim::country)),
        Dates.most(claims),
        Tally.ofClaims(claims),
        telling.claimId(),
        telling.from().articleId());
  }

  private static int slots(EventClaim claim) {
    return (claim.actor1() == null ? 0 : 1)
        + (claim.actor2() == null ? 0 : 1)
        + (claim.place() == null ? 0 : 1)
        + (claim.date() == null ? 0 : 1);
  }
}
