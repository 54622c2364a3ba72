package org.newsledger.resolve.reprint;

import org.jspecify.annotations.Nullable;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.reprint.Signature.Overlap;

/**
 * Tells whether two articles are copies of each other. They are when all of their words are the
 * same, or when they share most of the phrases of the shorter one, a fair part of those of both
 * together, and the numbers. So a digest is no copy of each report that it holds, and two reports
 * that quote the same sentence, or fill the same form with other numbers, are no copies.
 */
final class Likeness {

  /** The part of the shorter article's phrases that a copy shares at least. */
  private static final double CONTAINMENT = 0.45;

  /** The part of both articles' phrases together. */
  private static final double RESEMBLANCE = 0.22;

  /** Fewer sampled phrases in common than this are little to go by, and must be nearly all. */
  private static final int FEW = 12;

  private static final double CONTAINMENT_OF_FEW = 0.8;
  private static final double RESEMBLANCE_OF_FEW = 0.6;

  /** An article with fewer numbers than this is not judged by them. */
  private static final int NUMBERS = 3;

  private static final double NUMBERS_SHARED = 0.5;

  private Likeness() {}

  /** Returns the link between two articles of one language; null when they are no copies. */
  static @Nullable Link link(ReprintSketch left, ReprintSketch right) {
    if (left.words() == right.words()) {
      return link(left, right, 1, "all words are the same");
    }
    Overlap phrases = left.phrases().with(right.phrases());
    boolean few = phrases.shared() < FEW;
    if (phrases.containment() < (few ? CONTAINMENT_OF_FEW : CONTAINMENT)
        || phrases.resemblance() < (few ? RESEMBLANCE_OF_FEW : RESEMBLANCE)
        || numbersDiffer(left.numbers().with(right.numbers()))) {
      return null;
    }
    String reason =
        phrases.shared()
            + " of "
            + Math.min(phrases.left(), phrases.right())
            + " sampled phrases are the same";
    return link(left, right, Math.round(100 * phrases.containment()) / 100.0, reason);
  }

  private static boolean numbersDiffer(Overlap numbers) {
    return Math.min(numbers.left(), numbers.right()) >= NUMBERS
        && numbers.containment() < NUMBERS_SHARED;
  }

  private static Link link(ReprintSketch left, ReprintSketch right, double score, String reason) {
    return Link.of(left.articleId(), right.articleId(), Link.Kind.DUPLICATE, score, reason);
  }
}
