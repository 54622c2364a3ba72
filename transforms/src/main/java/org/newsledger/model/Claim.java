package org.newsledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assertion of one article: a figure or an event, where and as of when, by whose account.
 *
 * @param claimId hash of article, span and kind
 * @param articleId the article that makes it
 * @param language of the sentence
 * @param sentence the evidence
 * @param span the words that make the claim
 * @param modality whether it is told as fact
 * @param attributedTo who is cited for it, the last in the chain
 * @param citedVia those who relay it
 * @param quoted whether it stands inside quotation marks or an embedded post
 * @param figure set when the claim is a figure
 * @param event set when the claim is an event
 * @param place where; null when not told
 * @param country ISO 3166-1 alpha-2; null when not told
 * @param date the day, week, month or year for which it is told
 * @param rule the name of the rule that made the claim
 * @param confidence 0 to 1
 */
public record Claim(
    String claimId,
    String articleId,
    String language,
    Span sentence,
    Span span,
    Modality modality,
    @Nullable ActorKey attributedTo,
    List<ActorKey> citedVia,
    boolean quoted,
    @Nullable Figure figure,
    @Nullable Event event,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    String rule,
    double confidence) {
  public Claim {
    if ((figure == null) == (event == null)) {
      throw new IllegalArgumentException("a claim is either a figure or an event");
    }
  }

  /** Returns this claim as told for a date. */
  public Claim on(DateValue told) {
    return new Claim(
        claimId,
        articleId,
        language,
        sentence,
        span,
        modality,
        attributedTo,
        citedVia,
        quoted,
        figure,
        event,
        place,
        country,
        told,
        rule,
        confidence);
  }
}
