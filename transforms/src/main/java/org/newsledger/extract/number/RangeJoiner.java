package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Makes one range of two numbers: {@code 10-20}, {@code between two and three million}. */
final class RangeJoiner {

  /** Most tokens that stand between the ends of a range. */
  private static final int WIDEST_JOIN = 4;

  /** Most words between a verb of change and its numbers: {@code rose again from 12 to 18}. */
  private static final int CHANGE_REACH = 2;

  /** What a hyphen may stand for, largest first. */
  private static final long[] SUSPENDED = {1_000_000, 1000, 100};

  private final Qualifiers qualifiers;

  RangeJoiner(Qualifiers qualifiers) {
    this.qualifiers = qualifiers;
  }

  /** Returns the cores with those that are ends of one range joined. */
  List<Core> join(List<Token> tokens, List<Core> cores) {
    List<Core> joined = new ArrayList<>(cores.size());
    for (int i = 0; i < cores.size(); i++) {
      Core core = cores.get(i);
      Core range = i + 1 < cores.size() ? range(tokens, core, cores.get(i + 1)) : null;
      if (range != null) {
        i++;
      }
      joined.add(range == null ? core : range);
    }
    return joined;
  }

  private @Nullable Core range(List<Token> tokens, Core first, Core second) {
    int gap = second.from() - first.to();
    boolean plain = first.qualifier() != Qualifier.VAGUE && second.qualifier() != Qualifier.VAGUE;
    if (!plain || gap < 1 || gap > WIDEST_JOIN || first.form() == Form.PERSONS) {
      return null;
    }
    int from = openedBy(tokens, first, second);
    if (from < 0) {
      return null;
    }
    BigDecimal low = low(first, second, isSuspended(tokens, first.to()));
    if (low.compareTo(second.high()) >= 0 || low.signum() == 0) {
      return null;
    }
    Form form = second.form() == Form.DIGITS ? Form.DIGITS : Form.WORDS;
    return new Core(
        from,
        second.to(),
        low,
        second.high(),
        second.mantissa(),
        second.scale(),
        null,
        form,
        Qualifier.RANGE,
        first.bareDigits() && second.bareDigits(),
        second.noun());
  }

  /** Returns the lower end, to which the scale of the higher one belongs as well. */
  private static BigDecimal low(Core first, Core second, boolean suspended) {
    BigDecimal low = first.low();
    if (first.scale() == null && second.scale() != null) {
      boolean shared = low.compareTo(second.mantissa()) < 0;
      return shared ? low.multiply(second.scale()) : low;
    }
    for (int i = 0; suspended && i < SUSPENDED.length; i++) {
      BigDecimal unit = BigDecimal.valueOf(SUSPENDED[i]);
      boolean whole = second.high().remainder(unit).signum() == 0;
      if (whole && low.multiply(unit).compareTo(second.high()) < 0) {
        return low.multiply(unit);
      }
    }
    return low;
  }

  /** {@code drei- bis vierhundert}: the hyphen stands for the end of the second word. */
  private static boolean isSuspended(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && Marks.isHyphen(tokens.get(index))
        && !tokens.get(index).spaced()
        && tokens.get(index + 1).spaced();
  }

  /** Returns the token with which the range starts, or -1 when the two are no range. */
  private int openedBy(List<Token> tokens, Core first, Core second) {
    int to = first.to();
    int end = second.from();
    boolean marked = tokens.get(to).is("%") || isSuspended(tokens, to);
    if (marked && to + 1 < end) {
      to++;
    }
    if (end - to > 1 && Marks.isCurrency(tokens.get(end - 1))) {
      end--;
    }
    Token join = tokens.get(to);
    if (end - to == 1 && Marks.isDash(join)) {
      boolean even = join.spaced() == tokens.get(second.from()).spaced();
      return even && !isResult(tokens, first, second) ? first.from() : -1;
    }
    if (end - to > 1 && !qualifiers.joins(tokens, to, end)) {
      end = Math.max(to + 1, qualifiers.skipFillers(tokens, end)); // "entre el 30 y el 43 %"
    }
    if (!qualifiers.joins(tokens, to, end)) {
      return -1;
    }
    boolean and = qualifiers.isAnd(join);
    int open = opener(tokens, first.from(), and);
    if (open >= 0) {
      return !and && qualifiers.changes(tokens, open, CHANGE_REACH) ? -1 : open;
    }
    boolean article = first.form() == Form.ARTICLE && !second.isWhole(2, 2);
    boolean broken = article || second.form() == Form.ARTICLE;
    return and || broken || qualifiers.changes(tokens, first.from(), CHANGE_REACH)
        ? -1
        : first.from();
  }

  private int opener(List<Token> tokens, int from, boolean and) {
    int start = from > 0 && Marks.isCurrency(tokens.get(from - 1)) ? from - 1 : from;
    int open = qualifiers.opensRange(tokens, start, and);
    int filled = open < 0 ? qualifiers.skipFillers(tokens, start) : start;
    return filled < start ? qualifiers.opensRange(tokens, filled, and) : open;
  }

  /** Returns whether the two are a result, as {@code 2 to 1}, {@code 5 - 5}: the first no less. */
  boolean isScore(List<Token> tokens, Core first, Core second) {
    boolean digits = first.bareDigits() && second.bareDigits();
    if (!digits || first.low().compareTo(second.low()) < 0 || first.to() >= second.from()) {
      return false;
    }
    boolean joined = qualifiers.joins(tokens, first.to(), second.from());
    boolean and = qualifiers.isAnd(tokens.get(first.to()));
    return joined
        && !and
        && opener(tokens, first.from(), false) < 0
        && !qualifiers.changes(tokens, first.from(), CHANGE_REACH);
  }

  /** {@code Rovers 1 - 3 United}: names on both sides. */
  private static boolean isResult(List<Token> tokens, Core first, Core second) {
    return first.from() > 0
        && second.to() < tokens.size()
        && tokens.get(first.from() - 1).capitalized()
        && tokens.get(second.to()).capitalized();
  }
}
