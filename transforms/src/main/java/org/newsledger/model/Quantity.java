package org.newsledger.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as the text limits it. Bounds carry no trailing zeros, so that equal numbers are equal.
 *
 * @param low the number itself, or the lower end; null for at most
 * @param high the number itself, or the upper end; null for at least
 * @param qualifier how the words limit it
 */
public record Quantity(@Nullable BigDecimal low, @Nullable BigDecimal high, Qualifier qualifier) {
  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity needs a bound");
    }
    low = low == null ? null : plain(low);
    high = high == null ? null : plain(high);
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("bad quantity: " + low + " > " + high);
    }
  }

  /** Returns the quantity that is exactly {@code value}. */
  public static Quantity exact(long value) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new Quantity(number, number, Qualifier.EXACT);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
