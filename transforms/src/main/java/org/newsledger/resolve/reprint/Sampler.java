package org.newsledger.resolve.reprint;

import java.util.Arrays;

/** Takes the sample of a set whose members come one by one, in bounded memory. */
final class Sampler {

  private final int most;
  private final int[] kept;
  private int count;
  private int limit = Integer.MAX_VALUE;
  private boolean whole = true;

  /**
   * Holds nothing yet.
   *
   * @param most the size of the sample
   */
  Sampler(int most) {
    this.most = most;
    this.kept = new int[16 * most];
  }

  /** Adds a member by its hash, which may have come before. */
  void add(long hash) {
    int sampled = (int) (hash >>> 33);
    if (sampled > limit) {
      whole = false;
      return;
    }
    if (count == kept.length) {
      shrink();
    }
    kept[count] = sampled;
    count++;
  }

  /** Returns the sample of what was added. */
  Signature signature() {
    shrink();
    return new Signature(Arrays.copyOf(kept, count), whole);
  }

  private void shrink() {
    Arrays.sort(kept, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || kept[i] != kept[i - 1]) {
        kept[distinct] = kept[i];
        distinct++;
      }
    }
    if (distinct >= most) {
      whole &= distinct == most;
      limit = kept[most - 1];
    }
    count = Math.min(distinct, most);
  }
}
