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
import org.newsledger.model.Figure;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Partition.Silence;

/**
 * Puts together the claims that state one number: equal measure, value, unit and country, and
 * subject, place and time that don't contradict each other. Holds no state.
 */
public final class FigureResolver {

  private FigureResolver() {}

  /** Returns the figures of {@code claims}, by id; every claim is in one of them. */
  public static List<FigureCluster> resolve(Collection<ReportedClaim> claims) {
    Map<String, List<ReportedClaim>> blocks = new TreeMap<>();
    for (ReportedClaim claim : claims) {
      blocks.computeIfAbsent(FigureKey.of(claim).toString(), k -> new ArrayList<>()).add(claim);
    }
    List<List<ReportedClaim>> groups = TimeWindows.reported(blocks.values());
    groups =
        Partition.split(groups, Silence.ANY_ARTICLE, claim -> specific(figure(claim).subject()));
    groups = Partition.split(groups, Silence.ANY_ARTICLE, Places::inCountry);
    groups = TimeWindows.told(groups);
    return groups.stream()
        .map(FigureResolver::cluster)
        .sorted(Comparator.comparing(FigureCluster::figureId))
        .toList();
  }

  private static FigureCluster cluster(List<ReportedClaim> members) {
    List<ReportedClaim> claims =
        members.stream().sorted(Comparator.comparing(claim -> claim.claim().claimId())).toList();
    return new FigureCluster(
        claims.get(0).claim().claimId(),
        merged(claims),
        Places.innermost(claims),
        Vote.winner(claims.stream().map(claim -> claim.claim().country())),
        Dates.most(claims),
        claims.stream()
            .map(claim -> claim.cast().attributedTo())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        Tally.ofClaims(claims),
        claims);
  }

  private static Figure merged(List<ReportedClaim> claims) {
    List<Figure> figures = claims.stream().map(FigureResolver::figure).toList();
    Figure first = figures.get(0);
    Quantity exactest =
        figures.stream()
            .map(Figure::quantity)
            .min(Comparator.comparing(Quantity::qualifier))
            .orElse(first.quantity());
    return new Figure(
        first.measure(),
        subject(figures),
        exactest,
        first.unit(),
        Vote.winner(figures.stream().map(Figure::accumulation)),
        figures.stream()
            .map(Figure::partOf)
            .filter(Objects::nonNull)
            .sorted()
            .findFirst()
            .orElse(null));
  }

  /** Returns the most specific subject that half of the figures hold. */
  private static @Nullable Subject subject(List<Figure> figures) {
    Stream<Subject> specific =
        figures.stream().map(Figure::subject).filter(subject -> specific(subject) != null);
    Subject winner = Vote.winner(specific);
    long holders = figures.stream().filter(figure -> figure.subject() == winner).count();
    return winner != null && 2 * holders >= figures.size()
        ? winner
        : Vote.winner(
            figures.stream().map(Figure::subject).filter(subject -> specific(subject) == null));
  }

  /** Returns the name of a subject; null when it may be any of its measure. */
  private static @Nullable String specific(@Nullable Subject subject) {
    return subject == null || subject == Subject.PEOPLE || subject == Subject.BUILDINGS
        ? null
        : subject.name();
  }

  private static Figure figure(ReportedClaim claim) {
    return Objects.requireNonNull(claim.claim().figure(), "an event is no figure");
  }
}
