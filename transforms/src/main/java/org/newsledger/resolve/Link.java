package org.newsledger.resolve;

import java.util.Comparator;
import java.util.Locale;

/**
 * One decision to put two things together, and why. Equal decisions are equal links: the smaller id
 * stands left.
 *
 * @param leftId the smaller of two ids: of claims, mentions or articles
 * @param rightId the greater
 * @param kind what was put together
 * @param score how sure the decision is, 0 to 1
 * @param reason what agreed, in a short phrase
 */
public record Link(String leftId, String rightId, Kind kind, double score, String reason) {

  /** The surer decision first; of equally sure ones the order is that of their words. */
  public static final Comparator<Link> SUREST_FIRST =
      Comparator.comparing(Link::score, Comparator.reverseOrder())
          .thenComparing(Link::reason)
          .thenComparing(Link::kind)
          .thenComparing(Link::leftId)
          .thenComparing(Link::rightId);

  /** What a link puts together. */
  public enum Kind {
    FIGURE,
    EVENT,
    ACTOR,
    DUPLICATE;

    /** Returns the kind as the table writes it, {@code figure} for example. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses ids that are equal or out of order, and a score outside of 0 to 1. */
  public Link {
    if (leftId.compareTo(rightId) >= 0) {
      throw new IllegalArgumentException("no link from " + leftId + " to " + rightId);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no score: " + score);
    }
  }

  /**
   * Returns the link of two ids given in either order.
   *
   * @throws IllegalArgumentException when they are equal, or the score is none
   */
  public static Link of(String id, String otherId, Kind kind, double score, String reason) {
    return id.compareTo(otherId) < 0
        ? new Link(id, otherId, kind, score, reason)
        : new Link(otherId, id, kind, score, reason);
  }
}
