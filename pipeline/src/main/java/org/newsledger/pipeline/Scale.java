package org.newsledger.pipeline;

import org.apache.beam.sdk.options.PipelineOptions;
import org.newsledger.stage.Buckets;

/**
 * How finely the work is cut for a runner.
 *
 * @param buckets groups of each grouping
 * @param files files of each table; 0 leaves it to the runner
 */
record Scale(Buckets buckets, int files) {

  /** The direct runner pays for every group: twice the cores of a small machine is enough. */
  private static final Scale LOCAL = new Scale(new Buckets(8), 1);

  /** On a cluster a bucket is in effect one key. */
  private static final Scale CLUSTER = new Scale(new Buckets(1 << 14), 0);

  /** Returns the scale that suits the runner of {@code options}. */
  static Scale of(PipelineOptions options) {
    return options.getRunner().getSimpleName().equals("DirectRunner") ? LOCAL : CLUSTER;
  }
}
