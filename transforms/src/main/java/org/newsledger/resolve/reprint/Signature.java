package org.newsledger.resolve.reprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a set: the smallest of its members' hashes, the same ones of every set that has them,
 * so that two samples tell how much two sets share. A set of no more members than a sample holds is
 * there whole.
 *
 * @param hashes distinct, ascending; not to be written to
 * @param whole whether the sample is the set
 */
public record Signature(int[] hashes, boolean whole) {

  /**
   * What two sets share, in the part of both that was sampled alike.
   *
   * @param shared members of both
   * @param left members of the one
   * @param right members of the other
   */
  public record Overlap(int shared, int left, int right) {
    /** Returns the share of the smaller set that the greater one has too; 0 of nothing. */
    public double containment() {
      return left == 0 || right == 0 ? 0 : (double) shared / Math.min(left, right);
    }

    /** Returns the share of both sets together that each has; 0 of nothing. */
    public double resemblance() {
      return left + right == 0 ? 0 : (double) shared / (left + right - shared);
    }
  }

  /** Returns what this set shares with another. */
  public Overlap with(Signature other) {
    int last = Math.min(reach(), other.reach());
    int shared = 0;
    int left = 0;
    int right = 0;
    while (true) {
      boolean inLeft = left < hashes.length && hashes[left] <= last;
      boolean inRight = right < other.hashes.length && other.hashes[right] <= last;
      if (!inLeft && !inRight) {
        return new Overlap(shared, left, right);
      }
      int order = !inLeft ? 1 : !inRight ? -1 : Integer.compare(hashes[left], other.hashes[right]);
      shared += order == 0 ? 1 : 0;
      left += order <= 0 ? 1 : 0;
      right += order >= 0 ? 1 : 0;
    }
  }

  /** The greatest hash up to which no member is missing. */
  private int reach() {
    return whole ? Integer.MAX_VALUE : hashes[hashes.length - 1];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Signature signature
        && whole == signature.whole
        && Arrays.equals(hashes, signature.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return Arrays.toString(hashes) + (whole ? "" : "…");
  }
}
