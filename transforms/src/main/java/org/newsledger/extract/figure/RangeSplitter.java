package org.newsledger.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;

/**
 * {@code The toll rose from 8 to 14} tells two numbers, though it is written as a range is: what
 * grows runs from one number to another.
 */
final class RangeSplitter {

  private final Tags tags;

  RangeSplitter(Tags tags) {
    this.tags = tags;
  }

  /** Returns {@code quantities} with each growth told as its two numbers. */
  List<FoundQuantity> split(List<FoundQuantity> quantities) {
    List<FoundQuantity> split = new ArrayList<>();
    for (FoundQuantity quantity : quantities) {
      int join = quantity.quantity().qualifier() == Qualifier.RANGE ? join(quantity) : -1;
      BigDecimal low = quantity.quantity().low();
      BigDecimal high = quantity.quantity().high();
      if (join < 0 || low == null || high == null) {
        split.add(quantity);
      } else {
        int first = afterFrom(quantity);
        split.add(part(quantity, first, join, low));
        int second = join + Math.max(1, tags.length(join, Word.TOWARD));
        split.add(part(quantity, second, quantity.to(), high));
      }
    }
    return split;
  }

  /** Returns where the old number ends, or -1 when the range is no growth. */
  private int join(FoundQuantity quantity) {
    boolean opened =
        tags.is(quantity.from(), Word.FROM) || tags.endsBefore(quantity.from(), Word.FROM);
    if (!opened || !isGrowth(quantity.from())) {
      return -1;
    }
    for (int i = afterFrom(quantity) + 1; i < quantity.to() - 1; i++) {
      if (tags.is(i, Word.TOWARD)) {
        return i;
      }
    }
    return -1;
  }

  private int afterFrom(FoundQuantity quantity) {
    return quantity.from() + tags.length(quantity.from(), Word.FROM);
  }

  private boolean isGrowth(int before) {
    for (int i = 0; i < before; i++) {
      if (tags.is(i, Word.TOTAL)) {
        return true;
      }
    }
    return false;
  }

  private static FoundQuantity part(FoundQuantity whole, int from, int to, BigDecimal value) {
    Quantity quantity = new Quantity(value, value, Qualifier.EXACT);
    return new FoundQuantity(from, to, from, to, quantity, whole.form(), whole.rule());
  }
}
