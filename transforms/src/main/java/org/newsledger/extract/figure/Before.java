package org.newsledger.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundFigure;
import org.newsledger.model.Measure;
import org.newsledger.model.Quantity;

/**
 * What a segment tells before a sentence.
 *
 * @param figures those of the sentence before it, in reading order
 * @param measures what the figures of all sentences before it measure
 */
public record Before(List<FoundFigure> figures, Set<Measure> measures) {

  /** The start of a segment. */
  public static final Before NOTHING = new Before(List.of(), Set.of());

  /** Returns the last figure of which {@code quantity} can be a part, or null. */
  @Nullable FoundFigure wholeOf(Quantity quantity) {
    for (int i = figures.size() - 1; i >= 0; i--) {
      BigDecimal most = figures.get(i).figure().quantity().high();
      BigDecimal least = quantity.low();
      if (most == null || least == null || most.compareTo(least) >= 0) {
        return figures.get(i);
      }
    }
    return null;
  }

  /** Returns whether {@code another 12} adds to what is told: not if that is of other measures. */
  boolean tellsOther(Measure measure) {
    FoundFigure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    return last != null
        ? last.figure().measure() != measure
        : !measures.isEmpty() && !measures.contains(measure);
  }
}
