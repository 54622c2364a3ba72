package org.newsledger.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.model.Publication;
import org.newsledger.resolve.Evidence;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.resolve.SeenMention;

/** Takes claims and mentions out of their article with all that they need of it. */
public final class ArticleFacts {

  private final Extraction extraction;
  private final Provenance provenance;

  private ArticleFacts(Extraction extraction) {
    this.extraction = extraction;
    this.provenance = provenanceOf(extraction.article());
  }

  /** Returns the facts of one article. */
  public static ArticleFacts of(Extraction extraction) {
    return new ArticleFacts(extraction);
  }

  /** Returns the article's own row. */
  public ArticleRow article() {
    return ArticleRow.of(extraction.article(), provenance);
  }

  /** Returns the claims, their actors not yet resolved. */
  public List<ReportedClaim> claims() {
    String text = extraction.article().text();
    CodePoints points = CodePoints.of(text);
    Set<String> wholes =
        extraction.claims().stream()
            .map(claim -> claim.figure() == null ? null : claim.figure().partOf())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return extraction.claims().stream()
        .map(claim -> reported(claim, text, points, wholes.contains(claim.claimId())))
        .toList();
  }

  /** Returns the mentions. */
  public List<SeenMention> mentions() {
    CodePoints points = CodePoints.of(extraction.article().text());
    return extraction.mentions().stream().map(mention -> seen(mention, points)).toList();
  }

  private ReportedClaim reported(Claim claim, String text, CodePoints points, boolean whole) {
    Evidence evidence =
        new Evidence(
            claim.sentence().of(text), points.start(claim.span()), points.end(claim.span()));
    return new ReportedClaim(claim, evidence, provenance, whole, ReportedClaim.Cast.UNKNOWN);
  }

  private SeenMention seen(Mention mention, CodePoints points) {
    return new SeenMention(
        mention, points.start(mention.span()), points.end(mention.span()), provenance);
  }

  private static Provenance provenanceOf(Article article) {
    Publication publication = article.publication();
    String source = article.source();
    return new Provenance(
        article.articleId(),
        publication == null ? null : publication.date().date(),
        hash(article.text()),
        source == null ? article.articleId() : source);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
