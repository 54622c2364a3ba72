package org.newsledger.resolve.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;

/**
 * What two figures must share before they are compared. Deterministic, so it can be a key.
 *
 * @param measure what is counted
 * @param low lower end; null for at most
 * @param high upper end; null for at least
 * @param qualifier how the number is limited; {@code EXACT} for about too: the two may be one
 *     figure
 * @param unit of money, duration and other
 */
public record FigureKey(
    Measure measure,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Qualifier qualifier,
    @Nullable String unit) {

  /** Returns the key of a claim. */
  public static FigureKey of(FigureClaim claim) {
    Figure figure = claim.figure();
    Qualifier told = figure.quantity().qualifier();
    return new FigureKey(
        figure.measure(),
        figure.quantity().low(),
        figure.quantity().high(),
        told == Qualifier.ABOUT ? Qualifier.EXACT : told,
        figure.unit());
  }
}
