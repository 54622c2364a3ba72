package org.newsledger.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Figure;
import org.newsledger.model.Segment;

/**
 * A headline leaves out who says so and where; the article tells it of the same number below. What
 * the headline itself tells stays as it is.
 */
final class Headlines {

  private final List<Segment> headlines;

  private Headlines(List<Segment> headlines) {
    this.headlines = headlines;
  }

  /** Returns the headlines of {@code article}. */
  static Headlines of(Article article) {
    return new Headlines(
        article.segments().stream()
            .filter(segment -> segment.kind() == Segment.Kind.HEADLINE)
            .toList());
  }

  /** Returns {@code claims} in the same order, those of headlines with source and place filled. */
  List<Claim> fill(List<Claim> claims) {
    List<Claim> filled = new ArrayList<>();
    for (Claim claim : claims) {
      Claim body = isHeadline(claim) ? sameInBody(claim, claims) : null;
      filled.add(body == null ? claim : fill(claim, body));
    }
    return filled;
  }

  private boolean isHeadline(Claim claim) {
    return headlines.stream().anyMatch(headline -> headline.span().contains(claim.span()));
  }

  private @Nullable Claim sameInBody(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(other -> other.attributedTo() != null && !isHeadline(other))
        .filter(other -> isSame(claim.figure(), other.figure()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSame(@Nullable Figure one, @Nullable Figure other) {
    return one != null
        && other != null
        && one.measure() == other.measure()
        && Objects.equals(one.unit(), other.unit())
        && Objects.equals(one.quantity().low(), other.quantity().low());
  }

  private static Claim fill(Claim claim, Claim body) {
    boolean open = claim.attributedTo() == null;
    boolean sameCountry = Objects.equals(claim.country(), body.country());
    return new Claim(
        claim.claimId(),
        claim.articleId(),
        claim.language(),
        claim.sentence(),
        claim.span(),
        claim.modality(),
        open ? body.attributedTo() : claim.attributedTo(),
        open ? body.citedVia() : claim.citedVia(),
        claim.quoted(),
        claim.figure(),
        claim.event(),
        claim.place() == null && sameCountry ? body.place() : claim.place(),
        claim.country(),
        claim.date(),
        claim.rule(),
        claim.confidence());
  }
}
