package org.newsledger.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * How many rejects a run may have: a count, a share of its inputs, or any number.
 *
 * @param most the count, or the share in percent
 * @param isShare which of them it is
 * @param option what the user wrote
 */
record RejectLimit(double most, boolean isShare, String option) {

  private static final RejectLimit NONE = new RejectLimit(0, false, "--strict");
  private static final RejectLimit ANY = new RejectLimit(100, true, "--maxRejects=100%");

  /**
   * Returns the limit that options set.
   *
   * @throws RefusedException when it is neither a count nor a share
   */
  static RejectLimit of(NewsOptions options) throws RefusedException {
    if (options.isStrict()) {
      return NONE;
    }
    String written = options.getMaxRejects();
    return written == null ? ANY : of(written.strip());
  }

  private static RejectLimit of(String written) throws RefusedException {
    boolean share = written.endsWith("%");
    Double most = number(share ? written.substring(0, written.length() - 1) : written);
    boolean sound = most != null && most >= 0 && (share ? most <= 100 : most == Math.rint(most));
    if (most == null || !sound) {
      throw new RefusedException(
          "--maxRejects must be a count (100) or a share of the inputs (5%)");
    }
    return new RejectLimit(most, share, "--maxRejects=" + written);
  }

  private static @Nullable Double number(String written) {
    boolean digits = written.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    try {
      return digits ? Double.valueOf(written) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns whether a run with so many rejects has failed. */
  boolean isExceeded(long rejects, long inputs) {
    return isShare ? rejects * 100.0 > most * inputs : rejects > most;
  }

  @Override
  public String toString() {
    return option;
  }
}
