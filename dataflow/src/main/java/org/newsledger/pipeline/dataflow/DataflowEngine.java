package org.newsledger.pipeline.dataflow;

import java.util.Map;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.newsledger.pipeline.Engine;
import org.newsledger.pipeline.InputSize;
import org.newsledger.pipeline.Scale;

/** Google Cloud Dataflow. */
public final class DataflowEngine implements Engine {

  /** The service adds workers as it sees need; so many may write at the same time. */
  private static final int WRITERS = 64;

  @Override
  public String runner() {
    return "DataflowRunner";
  }

  @Override
  public Map<String, String> defaults(Map<String, String> given) {
    return Map.of();
  }

  @Override
  public Scale scale(PipelineOptions options, InputSize input) {
    return Scale.ofCluster(input, WRITERS);
  }

  /** What makes a template of the job, or starts one, ends before the job does. */
  @Override
  public boolean canWait(PipelineOptions options) {
    return options.as(DataflowPipelineOptions.class).getTemplateLocation() == null;
  }
}
