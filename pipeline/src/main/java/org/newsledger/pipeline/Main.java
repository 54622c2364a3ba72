package org.newsledger.pipeline;

import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Main. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PipelineOptionsFactory.register(NewsOptions.class);
    NewsOptions options =
        PipelineOptionsFactory.fromArgs(args).withValidation().as(NewsOptions.class);
    NewsPipeline.build(options, options.getOutput() + "/").run().waitUntilFinish();
  }
}
