package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;

/**
 * A claim with what its article adds to it, so that it can travel without the article's text.
 *
 * @param claim the claim
 * @param evidence its words
 * @param from its article
 * @param whole whether another claim of the article is a part of this one
 * @param cast the actors of the claim
 */
public record ReportedClaim(
    Claim claim, Evidence evidence, Provenance from, boolean whole, Cast cast) {

  /**
   * The ids of a claim's actors; each null or missing where the claim names none.
   *
   * @param attributedTo who is cited, the last in the chain
   * @param citedVia who relays it
   * @param actor1 who does it
   * @param actor2 to whom
   */
  public record Cast(
      @Nullable String attributedTo,
      List<String> citedVia,
      @Nullable String actor1,
      @Nullable String actor2) {
    /** The cast of a claim whose actors are not yet resolved. */
    public static final Cast UNKNOWN = new Cast(null, List.of(), null, null);
  }

  /** Returns this claim with its actors resolved. */
  public ReportedClaim withCast(Cast resolved) {
    return new ReportedClaim(claim, evidence, from, whole, resolved);
  }
}
