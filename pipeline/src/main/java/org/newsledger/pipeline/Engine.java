package org.newsledger.pipeline;

import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * What the program knows of one of Beam's runners. Each jar finds those that it holds as services;
 * the first is the jar's own and runs the job when the command line names none.
 */
public interface Engine {

  /** Returns the name that {@code --runner} calls it by. */
  String runner();

  /**
   * Returns values for options of the runner; what the command line sets goes before them.
   *
   * @param given the options that the command line sets, by name
   * @throws RefusedException when the engine can't be reached with these
   */
  Map<String, String> defaults(Map<String, String> given) throws RefusedException;

  /** Returns how finely the work on an input is cut. */
  Scale scale(PipelineOptions options, InputSize input);

  /** Returns whether a run can be waited for; else it is published by a command of its own. */
  default boolean canWait(PipelineOptions options) {
    return true;
  }

  /** Returns why a run failed when the runner alone did not tell; empty when nobody knows. */
  default String reason(PipelineOptions options) {
    return "";
  }

  /** Returns the number of articles above which another engine is faster. */
  default long enough() {
    return Long.MAX_VALUE;
  }
}
