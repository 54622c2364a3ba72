package org.newsledger.pipeline.flink;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.flink.api.java.ExecutionEnvironment;
import org.newsledger.pipeline.Engine;
import org.newsledger.pipeline.InputSize;
import org.newsledger.pipeline.RefusedException;
import org.newsledger.pipeline.Scale;

/** Apache Flink, in this process or on a cluster. */
public final class FlinkEngine implements Engine {

  private static final String MASTER = "flinkMaster";

  @Override
  public String runner() {
    return "FlinkRunner";
  }

  /**
   * Elements are immutable records, so that nothing needs a copy. A job on a cluster is watched
   * from outside ({@code attachedMode}), which is what lets progress be told and an interruption
   * cancel it; the cluster is asked how much it can do at a time.
   */
  @Override
  public Map<String, String> defaults(Map<String, String> given) throws RefusedException {
    Map<String, String> defaults = new LinkedHashMap<>();
    defaults.put("objectReuse", "true");
    defaults.put("fasterCopy", "true");
    defaults.put("reIterableGroupByKeyResult", "true");
    String master = given.getOrDefault(MASTER, "[auto]");
    if (isCluster(master)) {
      defaults.put("attachedMode", "false");
      defaults.put("jobCheckIntervalInSecs", "1");
      defaults.put("parallelism", String.valueOf(Cluster.at(master).slots()));
    } else if (ExecutionEnvironment.areExplicitEnvironmentsAllowed()) { // not under flink run
      defaults.put("parallelism", String.valueOf(Runtime.getRuntime().availableProcessors()));
    }
    return defaults;
  }

  /** A job in this process throws its reason itself. */
  @Override
  public String reason(PipelineOptions options) {
    String master = options.as(FlinkPipelineOptions.class).getFlinkMaster();
    return isCluster(master) ? Cluster.at(master).failure(options.getJobName()) : "";
  }

  private static boolean isCluster(String master) {
    return !master.startsWith("[");
  }

  @Override
  public Scale scale(PipelineOptions options, InputSize input) {
    int parallelism = options.as(FlinkPipelineOptions.class).getParallelism();
    return Scale.ofCluster(input, parallelism);
  }
}
