package org.newsledger.extract.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Builds one number of the words that are handed to it in reading order: hundreds and tens add up
 * to a group, a scale multiplies its group, groups of falling scale add up. Each method returns
 * whether the word could join; when it could not, nothing has changed.
 */
final class Composer {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private boolean digits;
  private @Nullable BigDecimal lastScale;
  private BigDecimal mantissa = BigDecimal.ONE;

  /** Returns the number so far. */
  BigDecimal value() {
    return group == null ? total : total.add(group);
  }

  /** Returns the factor of the last scale word, or the number itself when there was none. */
  BigDecimal mantissa() {
    return lastScale == null ? value() : mantissa;
  }

  /** Returns the last scale word's value, or null. */
  @Nullable BigDecimal lastScale() {
    return lastScale;
  }

  /** Returns whether a group stands open, so that a scale may multiply it. */
  boolean hasGroup() {
    return group != null;
  }

  /** Returns whether nothing was added. */
  boolean isEmpty() {
    return group == null && lastScale == null;
  }

  /** Returns whether a number below a hundred may follow behind an {@code and}. */
  boolean endsRound() {
    if (group == null) {
      return lastScale != null;
    }
    return !digits && group.signum() > 0 && group.remainder(HUNDRED).signum() == 0;
  }

  /** Joins digits. */
  boolean addDigits(BigDecimal value) {
    if (group == null && (lastScale == null || value.compareTo(lastScale) < 0)) {
      group = value;
      digits = true;
      return true;
    }
    boolean unit = value.scale() <= 0 && value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
    return !digits && unit && addCardinal(value);
  }

  /** Replaces the open group by {@code value}, the same digits with a decimal mark in them. */
  void replaceGroup(BigDecimal value) {
    group = value;
  }

  /** Joins a number word, or a compound of several. */
  boolean addCardinal(BigDecimal value) {
    if (group == null) {
      if (lastScale != null && value.compareTo(lastScale) >= 0) {
        return false;
      }
      group = value;
      return true;
    }
    if (digits || value.signum() == 0 || !fits(group, value)) {
      return false;
    }
    group = group.add(value);
    return true;
  }

  private static boolean fits(BigDecimal group, BigDecimal value) {
    if (group.scale() > 0 || group.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return false;
    }
    int left = group.intValue();
    boolean tensOpen = left % 100 == 0 && value.compareTo(HUNDRED) < 0;
    boolean unitsOpen =
        left % 10 == 0 && (left == 0 || left % 100 >= 20) && value.compareTo(BigDecimal.TEN) < 0;
    return left == 0 ? unitsOpen : tensOpen || unitsOpen;
  }

  /** Joins a scale of 10, 100, 1000 or more. */
  boolean addScale(BigDecimal scale) {
    if (scale.compareTo(THOUSAND) < 0) {
      return addSmallScale(scale);
    }
    boolean falls = lastScale == null || scale.compareTo(lastScale) < 0;
    if (falls) {
      mantissa = group == null ? BigDecimal.ONE : group;
      total = total.add(mantissa.multiply(scale));
    } else if (THOUSAND.equals(lastScale) && scale.compareTo(THOUSAND) > 0) {
      mantissa = value();
      total = mantissa.multiply(scale);
    } else {
      return false;
    }
    lastScale = scale;
    group = null;
    digits = false;
    return true;
  }

  private boolean addSmallScale(BigDecimal scale) {
    BigDecimal limit = digits ? THOUSAND : scale;
    if (group == null) {
      return addCardinal(scale);
    }
    if (group.compareTo(limit) >= 0 || group.signum() == 0) {
      return false;
    }
    group = group.multiply(scale);
    digits = false;
    return true;
  }

  /** Joins {@code and a half}: of the group before it, else of the last scale. */
  boolean addPart(BigDecimal part) {
    if (group != null) {
      group = group.add(part);
    } else if (lastScale != null) {
      total = total.add(part.multiply(lastScale));
    } else {
      return false;
    }
    return true;
  }

  /** Joins {@code dozen}. In {@code three hundred and two dozen} only the two are dozens. */
  boolean addDozen(BigDecimal dozen) {
    if (group == null) {
      return lastScale == null && addCardinal(dozen);
    }
    BigDecimal rest = group.remainder(HUNDRED);
    boolean split = !digits && group.compareTo(HUNDRED) > 0 && rest.signum() > 0;
    BigDecimal counted = split ? rest : group;
    group = group.subtract(counted).add(counted.multiply(dozen));
    return true;
  }
}
