package org.newsledger.pipeline;

import org.newsledger.stage.Buckets;

/**
 * How finely the work is cut. It changes the speed of a run and how many files a table has, never a
 * row.
 *
 * @param buckets groups of each grouping
 * @param files files of each table
 */
public record Scale(Buckets buckets, int files) {

  private static final int FEWEST_BUCKETS = 1 << 14;
  private static final int MOST_BUCKETS = 1 << 22;

  /** A bucket of so few articles is in effect one key. */
  private static final int ARTICLES_OF_A_BUCKET = 16;

  /**
   * Returns the scale for an engine to which a group costs next to nothing.
   *
   * @param writers how many workers write at the same time
   */
  public static Scale ofCluster(InputSize input, int writers) {
    long buckets = Math.max(FEWEST_BUCKETS, input.articles() / ARTICLES_OF_A_BUCKET);
    return new Scale(
        new Buckets((int) Math.min(MOST_BUCKETS, buckets)), input.files(Math.max(1, writers)));
  }
}
