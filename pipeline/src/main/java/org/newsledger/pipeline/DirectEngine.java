package org.newsledger.pipeline;

import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptions;
import org.newsledger.stage.Buckets;

/** Beam's direct runner, which works in this process and has nothing to set up. */
public final class DirectEngine implements Engine {

  /**
   * A group is copied once for each group before it that adds to it: as many as there are
   * processors, but a few.
   */
  private static final int MOST_BUCKETS = 4;

  @Override
  public String runner() {
    return "DirectRunner";
  }

  /**
   * Every element is an immutable record: there is nothing to enforce, and enforcing is slow. A run
   * that does not block until it is done tells its progress and can be cancelled. The runner looks
   * for work with a thread of its pool, without a pause: one thread more than there are processors,
   * its default where they are few, takes time from those that have work.
   */
  @Override
  public Map<String, String> defaults(Map<String, String> given) {
    return Map.of(
        "enforceImmutability", "false",
        "enforceEncodability", "false",
        "blockOnRun", "false",
        "targetParallelism",
            String.valueOf(Math.max(2, Runtime.getRuntime().availableProcessors())));
  }

  @Override
  public Scale scale(PipelineOptions options, InputSize input) {
    int buckets = Math.min(MOST_BUCKETS, Runtime.getRuntime().availableProcessors());
    return new Scale(new Buckets(buckets), input.files(1));
  }

  /** Here embedded Flink had made up for the time that it takes to start. */
  @Override
  public long enough() {
    return 10_000;
  }
}
