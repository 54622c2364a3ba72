package org.newsledger.resolve.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Figure;
import org.newsledger.model.Modality;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Clusterer;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.Dates;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Places;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.Vote;
import org.newsledger.resolve.figure.FigureCluster.Report;

/**
 * Puts together the claims that state one number: equal measure, value and unit; subject, place and
 * time that don't contradict each other; and enough that agrees besides, since two stories may well
 * share a number. Independent of the order of claims.
 */
public final class FigureResolver {

  /** Reports of a figure that a series looks at. */
  private static final int MOST_REPORTS = 64;

  private static final Comparator<Report> BY_GROUP =
      Comparator.comparing(Report::group)
          .thenComparing(Report::published, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Report::claimant, Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final Comparator<FigureClaim> MOST_TELLING =
      Comparator.comparing((FigureClaim claim) -> claim.placeInCountry() == null)
          .thenComparing(claim -> claim.toldDay() == null)
          .thenComparing(claim -> claim.country() == null)
          .thenComparing(claim -> FigureWeights.specific(claim.figure().subject()) == null)
          .thenComparing(claim -> claim.from().published() == null);

  private static final Clusterer<FigureClaim, FigureDraft, FigureCluster> CLUSTERER =
      new Clusterer<>(
          Link.Kind.FIGURE,
          FigureKey::of,
          MOST_TELLING,
          FigureDraft::new,
          FigureResolver::cluster,
          FigureResolver::member);

  private FigureResolver() {}

  /**
   * Returns the figures of {@code claims}; every claim is in one of them. Claims with any {@link
   * FigureKey} may come together, all those of one key must.
   */
  public static Clusters<FigureCluster> resolve(Iterable<FigureClaim> claims) {
    return CLUSTERER.cluster(claims);
  }

  private static ClaimInCluster member(FigureClaim claim, FigureCluster cluster) {
    return new ClaimInCluster(
        claim.from().articleId(),
        claim.claimId(),
        cluster.figureId(),
        claim.from().published() == null ? month(cluster) : null);
  }

  private static Report report(FigureClaim claim) {
    return new Report(
        claim.from().duplicateGroup(),
        claim.from().dayKnown() ? claim.from().published() : null,
        claim.attributedTo());
  }

  /** The month in which a telling number was first reported. */
  private static @Nullable LocalDate month(FigureCluster cluster) {
    LocalDate first = cluster.tally().firstReported();
    boolean telling = FigureWeights.feature(cluster.figure()) != 0;
    return telling && first != null ? first.withDayOfMonth(1) : null;
  }

  private static FigureCluster cluster(List<FigureClaim> claims) {
    FigureClaim part =
        claims.stream()
            .filter(claim -> claim.figure().partOf() != null)
            .min(Comparator.comparing(claim -> String.valueOf(claim.figure().partOf())))
            .orElse(null);
    ContextPool context = new ContextPool();
    claims.forEach(claim -> context.add(claim.context()));
    return new FigureCluster(
        claims.get(0).claimId(),
        merged(claims, part == null ? null : part.figure().partOf()),
        part == null ? null : part.from().articleId(),
        Places.toldByHalf(claims),
        Vote.winner(claims.stream().map(FigureClaim::country)),
        Dates.most(claims),
        claims.stream().anyMatch(claim -> claim.modality() == Modality.ASSERTED),
        claims.stream()
            .map(FigureClaim::attributedTo)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        Vote.winner(claims.stream().map(FigureClaim::toll)),
        Vote.winner(claims.stream().map(FigureClaim::cause)),
        Vote.winner(claims.stream().map(FigureClaim::replaced)),
        claims.stream()
            .map(FigureResolver::report)
            .distinct()
            .sorted(BY_GROUP)
            .limit(MOST_REPORTS)
            .toList(),
        context.context(),
        Tally.ofClaims(claims));
  }

  private static Figure merged(List<FigureClaim> claims, @Nullable String partOf) {
    List<Figure> figures = claims.stream().map(FigureClaim::figure).toList();
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
        partOf);
  }

  /** Returns the most specific subject that half of the figures hold. */
  private static @Nullable Subject subject(List<Figure> figures) {
    Stream<Subject> specific =
        figures.stream()
            .map(Figure::subject)
            .filter(subject -> FigureWeights.specific(subject) != null);
    Subject winner = Vote.winner(specific);
    long holders = figures.stream().filter(figure -> figure.subject() == winner).count();
    return winner != null && 2 * holders >= figures.size()
        ? winner
        : Vote.winner(
            figures.stream()
                .map(Figure::subject)
                .filter(subject -> FigureWeights.specific(subject) == null));
  }
}
