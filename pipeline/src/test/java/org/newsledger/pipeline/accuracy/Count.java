package org.newsledger.pipeline.accuracy;

import java.util.Locale;

/** How often something was right, wrong, and missed. */
public final class Count {

  private int right;
  private int wrong;
  private int missed;

  /** Counts one that is right. */
  public void right() {
    right++;
  }

  /** Counts one that is wrong. */
  public void wrong() {
    wrong++;
  }

  /** Counts one that is missed. */
  public void missed() {
    missed++;
  }

  /** Adds numbers of right, wrong and missed ones. */
  public void add(int moreRight, int moreWrong, int moreMissed) {
    right += moreRight;
    wrong += moreWrong;
    missed += moreMissed;
  }

  /** Counts one that is right or wrong and can't be missed. */
  public void check(boolean isRight) {
    if (isRight) {
      right++;
    } else {
      wrong++;
    }
  }

  /** Returns the harmonic mean of precision and recall. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }

  /** Returns the share of right ones. */
  public double share() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  /** Returns right, wrong, missed and {@code score} as columns. */
  public String columns(double score) {
    return String.format(Locale.ROOT, "%d\t%d\t%d\t%.3f", right, wrong, missed, score);
  }
}
