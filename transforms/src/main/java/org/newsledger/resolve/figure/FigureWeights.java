package org.newsledger.resolve.figure;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Figure;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Subject;
import org.newsledger.resolve.StoryContext;

/** How telling a number is: few stories share 2,298, every story has its two. */
public final class FigureWeights {

  /** From this number on a figure helps to know a story again. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What says nothing of what it counts: equal ones of two stories are common. */
  private static final Set<Measure> BARE =
      EnumSet.of(Measure.PERCENTAGE, Measure.DURATION, Measure.MONEY, Measure.OTHER);

  private FigureWeights() {}

  /** Returns whether the measure counts people or things that came to harm, or took part. */
  public static boolean counts(Measure measure) {
    return !BARE.contains(measure);
  }

  /** Returns the name of a subject; null when it may be any of its measure. */
  public static @Nullable Subject specific(@Nullable Subject subject) {
    boolean any =
        subject == null
            || subject == Subject.PEOPLE
            || subject == Subject.VEHICLES
            || subject == Subject.BUILDINGS;
    return any ? null : subject;
  }

  /**
   * Returns the feature of {@link StoryContext} that a figure is; 0 when it is none, since the
   * number is vague, small, or counts no harm.
   */
  public static int feature(Figure figure) {
    BigDecimal value = value(figure);
    boolean telling =
        counts(figure.measure())
            && figure.quantity().qualifier() != Qualifier.VAGUE
            && value.compareTo(TELLING) >= 0;
    return telling ? StoryContext.strong(figure.measure() + " " + value.toPlainString()) : 0;
  }

  /** Returns how much the mere equality of two such numbers tells: 0 to 4, -2 for bare ones. */
  static int ofValue(Figure figure) {
    if (!counts(figure.measure())) {
      return isRound(value(figure)) ? -2 : -1;
    }
    BigDecimal value = value(figure);
    if (figure.quantity().qualifier() == Qualifier.VAGUE) {
      return value.compareTo(THOUSAND) >= 0 ? 2 : value.compareTo(TELLING) >= 0 ? 1 : 0;
    }
    if (value.compareTo(TELLING) < 0) {
      return 0;
    }
    if (value.compareTo(HUNDRED) < 0) {
      return 2;
    }
    return value.compareTo(THOUSAND) < 0 || isRound(value) ? 3 : 4;
  }

  private static BigDecimal value(Figure figure) {
    BigDecimal low = figure.quantity().low();
    BigDecimal high = figure.quantity().high();
    return low != null ? low : high != null ? high : BigDecimal.ZERO;
  }

  private static boolean isRound(BigDecimal value) {
    return value.remainder(HUNDRED).signum() == 0;
  }
}
