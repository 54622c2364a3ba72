package org.newsledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.model.Publication;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.InferredMonth;
import org.newsledger.table.ClaimRow.Cast;

/** The rows of one article, once it is known what its claims and actors stand for. */
public final class ArticleTables {

  private final Extraction extraction;
  private final Findings findings;
  private final CodePoints points;

  /**
   * What was found out about an article.
   *
   * @param duplicateGroup shared by it and its copies
   * @param actors the id of each of its actors
   * @param claims what each of its claims stands for, by claim id
   */
  public record Findings(
      String duplicateGroup, Map<ActorKey, String> actors, Map<String, ClaimInCluster> claims) {}

  private ArticleTables(Extraction extraction, Findings findings) {
    this.extraction = extraction;
    this.findings = findings;
    this.points = CodePoints.of(extraction.article().text());
  }

  /**
   * Returns the tables of an article. If it has no date and its figures tell its month, that is its
   * date, and dates told by it that its own date completes are filled in; nothing else changes.
   *
   * @param extractor reads an article that now has a date once more
   */
  public static ArticleTables of(
      Extraction extraction, Findings findings, Function<Article, Extraction> extractor) {
    Publication inferred =
        extraction.article().publication() == null
            ? InferredMonth.of(findings.claims().values())
            : null;
    return new ArticleTables(
        inferred == null ? extraction : dated(extraction, inferred, extractor), findings);
  }

  private static Extraction dated(
      Extraction extraction, Publication inferred, Function<Article, Extraction> extractor) {
    Article article = extraction.article().published(inferred);
    Map<String, DateValue> dates = new HashMap<>();
    Extraction redone = extractor.apply(article);
    for (Claim claim : redone.claims()) {
      if (claim.date() != null) {
        dates.put(claim.claimId(), claim.date());
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      DateValue date = dates.get(claim.claimId());
      claims.add(claim.date() == null && date != null ? claim.on(date) : claim);
    }
    return new Extraction(article, claims, extraction.mentions(), extraction.places());
  }

  /** Returns the article's own row. */
  public ArticleRow article() {
    return ArticleRow.of(extraction.article(), findings.duplicateGroup());
  }

  /** Returns the rows of its claims, in reading order. */
  public List<ClaimRow> claims() {
    return extraction.claims().stream().map(this::row).toList();
  }

  /** Returns the rows of its mentions, in reading order. */
  public List<MentionRow> mentions() {
    return extraction.mentions().stream().map(this::row).toList();
  }

  /**
   * Returns the sentence of one of its claims.
   *
   * @throws IllegalArgumentException when it has no such claim
   */
  public String sentence(String claimId) {
    return extraction.claims().stream()
        .filter(claim -> claim.claimId().equals(claimId))
        .findFirst()
        .map(claim -> claim.sentence().of(extraction.article().text()))
        .orElseThrow(() -> new IllegalArgumentException("no claim " + claimId));
  }

  /**
   * Returns the figure or event that one of its claims stands for; null when it has no such claim.
   */
  public @Nullable String clusterOf(@Nullable String claimId) {
    ClaimInCluster claim = claimId == null ? null : findings.claims().get(claimId);
    return claim == null ? null : claim.clusterId();
  }

  private ClaimRow row(Claim claim) {
    Event event = claim.event();
    List<String> via =
        claim.citedVia().stream()
            .map(findings.actors()::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Cast cast =
        new Cast(
            id(claim.attributedTo()),
            via,
            event == null ? null : id(event.actor1()),
            event == null ? null : id(event.actor2()));
    String text = extraction.article().text();
    return ClaimRow.of(
        claim,
        claim.sentence().of(text),
        points.start(claim.span()),
        points.end(claim.span()),
        cast,
        clusterOf(claim.claimId()));
  }

  private MentionRow row(Mention mention) {
    return MentionRow.of(
        mention,
        Objects.requireNonNull(id(mention.actor()), "every mention has an actor"),
        points.start(mention.span()),
        points.end(mention.span()));
  }

  private @Nullable String id(@Nullable ActorKey key) {
    return key == null ? null : findings.actors().get(key);
  }
}
