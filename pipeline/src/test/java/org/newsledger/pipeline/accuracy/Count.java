package org.newsledger.pipeline.accuracy;

import java.util.Locale;

/** How often something was right, wrong, and missed. */
final class Count {

  private int right;
  private int wrong;
  private int missed;

  void right() {
    right++;
  }

  void wrong() {
    wrong++;
  }

  void missed() {
    missed++;
  }

  /** Counts one that is right or wrong and can't be missed. */
  void check(boolean isRight) {
    if (isRight) {
      right++;
    } else {
      wrong++;
    }
  }

  /** Returns the harmonic mean of precision and recall. */
  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  /** Returns the share of right ones. */
  double share() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Returns right, wrong, missed and {@code score} as columns. */
  String columns(double score) {
    return String.format(Locale.ROOT, "%d\t%d\t%d\t%.3f", right, wrong, missed, score);
  }
}
