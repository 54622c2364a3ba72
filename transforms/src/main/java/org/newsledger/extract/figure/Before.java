package org.newsledger.extract.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundFigure;
import org.newsledger.model.Measure;

/**
 * What a segment tells before a sentence.
 *
 * @param last the last figure of the sentence before it; null when that has none
 * @param measures what the figures of all sentences before it measure
 */
public record Before(@Nullable FoundFigure last, Set<Measure> measures) {

  /** The start of a segment. */
  public static final Before NOTHING = new Before(null, Set.of());

  /** Returns whether {@code another 12} adds to what is told: not if that is of other measures. */
  boolean tellsOther(Measure measure) {
    return last != null
        ? last.figure().measure() != measure
        : !measures.isEmpty() && !measures.contains(measure);
  }
}
