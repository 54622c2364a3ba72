package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often, by whom and when something was reported.
 *
 * @param firstReported earliest publication date of its articles; null when none is known
 * @param lastReported latest publication date of its articles
 * @param mentions claims or mentions
 * @param articles articles
 * @param sources independent sources: a group of copies counts once, a publisher counts once
 * @param languages languages of the sentences, sorted
 * @param confidence that at least one of the independent claims is right; 1 for mentions
 */
public record Tally(
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    int mentions,
    int articles,
    int sources,
    List<String> languages,
    double confidence) {

  /** Returns the tally of a cluster of claims. */
  public static Tally ofClaims(Collection<? extends ToldClaim> claims) {
    Map<String, Double> bestOfPublisher = new TreeMap<>();
    for (ToldClaim claim : claims) {
      bestOfPublisher.merge(claim.from().publisher(), claim.confidence(), Math::max);
    }
    List<Provenance> articles = claims.stream().<Provenance>map(ToldClaim::from).toList();
    int sources = Sources.count(articles);
    double allWrong =
        bestOfPublisher.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(sources)
            .reduce(1.0, (wrong, confidence) -> wrong * (1 - confidence));
    Stream<String> languages = claims.stream().map(ToldClaim::language);
    return of(articles, sources, languages, 1 - allWrong);
  }

  /**
   * Returns the tally of what some articles mention.
   *
   * @param articles each of them once
   * @param mentions how often, in all of them
   * @param languages of the sentences; may repeat
   */
  public static Tally ofArticles(
      Collection<Provenance> articles, int mentions, Collection<String> languages) {
    Tally tally = of(articles.stream().toList(), Sources.count(articles), languages.stream(), 1);
    return new Tally(
        tally.firstReported,
        tally.lastReported,
        mentions,
        tally.articles,
        tally.sources,
        tally.languages,
        1);
  }

  private static Tally of(
      List<Provenance> articles, int sources, Stream<String> languages, double confidence) {
    List<LocalDate> dates =
        articles.stream().map(Provenance::published).filter(Objects::nonNull).sorted().toList();
    return new Tally(
        dates.isEmpty() ? null : dates.get(0),
        dates.isEmpty() ? null : dates.get(dates.size() - 1),
        articles.size(),
        (int) articles.stream().map(Provenance::articleId).distinct().count(),
        sources,
        languages.distinct().sorted().toList(),
        confidence);
  }
}
