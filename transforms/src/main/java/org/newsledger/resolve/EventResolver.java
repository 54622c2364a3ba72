package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Precision;
import org.newsledger.resolve.Partition.Silence;

/**
 * Puts together the claims that tell one event: equal type, country, mode, place and day. Within
 * one article what is not told may be what is; across articles a claim must tell a place below its
 * country, or a day, to be one with another. Holds no state.
 */
public final class EventResolver {

  /** A sentence of more characters than this is no summary if there is a shorter one. */
  private static final int LONGEST_SUMMARY = 300;

  private EventResolver() {}

  /** Returns the events of {@code claims}, by id; every claim is in one of them. */
  public static List<EventCluster> resolve(Collection<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> blocks = new TreeMap<>();
    for (ReportedClaim claim : claims) {
      blocks.computeIfAbsent(EventKey.of(claim).toString(), k -> new ArrayList<>()).add(claim);
    }
    List<List<ReportedClaim>> groups = TimeWindows.reported(blocks.values());
    groups = Partition.split(groups, Silence.OWN_ARTICLE, Places::inCountry);
    groups = Partition.split(groups, Silence.OWN_ARTICLE, EventResolver::day);
    groups = groups.stream().flatMap(EventResolver::apart).toList();
    groups = Partition.split(groups, Silence.ANY_ARTICLE, claim -> event(claim).mode());
    return groups.stream()
        .map(EventResolver::cluster)
        .sorted(Comparator.comparing(EventCluster::eventId))
        .toList();
  }

  private static EventCluster cluster(List<ReportedClaim> members) {
    List<ReportedClaim> claims =
        members.stream().sorted(Comparator.comparing(claim -> claim.claim().claimId())).toList();
    return new EventCluster(
        claims.get(0).claim().claimId(),
        event(claims.get(0)).type(),
        Vote.winner(claims.stream().map(claim -> event(claim).mode())),
        Vote.winner(claims.stream().map(claim -> claim.cast().actor1())),
        Vote.winner(claims.stream().map(claim -> claim.cast().actor2())),
        Places.innermost(claims),
        Vote.winner(claims.stream().map(claim -> claim.claim().country())),
        Dates.most(claims),
        Tally.ofClaims(claims),
        summary(claims),
        claims);
  }

  /** The sentence told as fact, of readable length, that fills most slots; then the shortest. */
  private static String summary(List<ReportedClaim> claims) {
    return claims.stream()
        .min(
            Comparator.comparing((ReportedClaim claim) -> claim.claim().modality())
                .thenComparing(claim -> claim.evidence().sentence().length() > LONGEST_SUMMARY)
                .thenComparing(claim -> -slots(claim))
                .thenComparing(claim -> claim.evidence().sentence().length())
                .thenComparing(claim -> claim.evidence().sentence()))
        .orElseThrow()
        .evidence()
        .sentence();
  }

  private static int slots(ReportedClaim claim) {
    return (claim.cast().actor1() == null ? 0 : 1)
        + (claim.cast().actor2() == null ? 0 : 1)
        + (claim.claim().place() == null ? 0 : 1)
        + (claim.claim().date() == null ? 0 : 1);
  }

  /**
   * Splits a group by article when none of its claims tells a place below its country, or a day.
   */
  private static Stream<List<ReportedClaim>> apart(List<ReportedClaim> group) {
    if (group.stream().anyMatch(claim -> Places.inCountry(claim) != null || day(claim) != null)) {
      return Stream.of(group);
    }
    Map<String, List<ReportedClaim>> articles = new TreeMap<>();
    for (ReportedClaim claim : group) {
      articles.computeIfAbsent(claim.from().duplicateGroup(), g -> new ArrayList<>()).add(claim);
    }
    return articles.values().stream();
  }

  private static @Nullable String day(ReportedClaim claim) {
    DateValue date = claim.claim().date();
    return date != null && date.precision() == Precision.DAY ? date.date().toString() : null;
  }

  private static Event event(ReportedClaim claim) {
    return Objects.requireNonNull(claim.claim().event(), "a figure is no event");
  }
}
