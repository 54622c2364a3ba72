package org.newsledger.resolve;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Claim;
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
 * @param scope a country, or an article and its copies where no country is known
 */
public record FigureKey(
    Measure measure,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Qualifier qualifier,
    @Nullable String unit,
    String scope) {

  /**
   * Returns the key of a claim that states a number. Percentages and durations say nothing of what
   * they measure, so equal ones of two articles are never one figure.
   *
   * @throws NullPointerException when the claim tells an event
   */
  public static FigureKey of(ReportedClaim reported) {
    Claim claim = reported.claim();
    Figure figure = Objects.requireNonNull(claim.figure(), "an event has no figure key");
    Qualifier told = figure.quantity().qualifier();
    boolean bare = figure.measure() == Measure.PERCENTAGE || figure.measure() == Measure.DURATION;
    String country = bare ? null : claim.country();
    return new FigureKey(
        figure.measure(),
        figure.quantity().low(),
        figure.quantity().high(),
        told == Qualifier.ABOUT ? Qualifier.EXACT : told,
        figure.unit(),
        country == null ? reported.from().duplicateGroup() : country);
  }
}
