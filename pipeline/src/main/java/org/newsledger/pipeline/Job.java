package org.newsledger.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.newsledger.extract.actor.BadKnowledgeException;
import org.newsledger.pipeline.read.InputPaths;
import org.newsledger.stage.Knowledge;

/** One run, from the check of its folders to its report. */
final class Job {

  private final NewsOptions options;
  private final Engine engine;
  private final RejectLimit limit;
  private final PrintStream out;
  private final PrintStream err;
  private final Startup startup;

  private Job(NewsOptions options, Startup startup, PrintStream out, PrintStream err)
      throws RefusedException {
    this.options = options;
    this.engine = Engines.of(options.getRunner().getSimpleName());
    this.limit = RejectLimit.of(options);
    this.out = out;
    this.err = err;
    this.startup = startup;
  }

  /**
   * Returns the job that {@code options} ask for.
   *
   * @param out takes the report
   * @param err takes progress and what went wrong
   */
  static Job of(NewsOptions options, Startup startup, PrintStream out, PrintStream err)
      throws RefusedException {
    return new Job(options, startup, out, err);
  }

  /**
   * Runs the job and returns whether it ended well; what went wrong is then told.
   *
   * @throws RefusedException when the input or the output is not to be used
   */
  boolean run() throws IOException, RefusedException {
    long start = System.nanoTime();
    FileSystems.setDefaultPipelineOptions(options);
    checkKnowledge();
    OutputFolder output = check();
    try (Interruption interruption = Interruption.of(output, err)) {
      try {
        PipelineResult run = submit(output);
        if (!engine.canWait(options)) {
          out.println("submitted; when the job is done: publish --output=" + options.getOutput());
          return true;
        }
        interruption.cancels(run);
        waitFor(run);
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        interruption.waitIfBegun();
        new Failure(e).tell(err, output.abandon());
        return false;
      }
      double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
      return interruption.uninterrupted(() -> finish(output, seconds));
    }
  }

  private boolean finish(OutputFolder output, double seconds) {
    try {
      return publish(output, seconds);
    } catch (IOException e) {
      new Failure(e).tell(err, output.abandon());
      return false;
    }
  }

  private PipelineResult submit(OutputFolder output) throws IOException {
    InputSize input = InputSize.of(options.getInput());
    advise(input);
    startup.sized(input);
    Pipeline pipeline = NewsPipeline.build(options, output.staging(), engine.scale(options, input));
    startup.built();
    return pipeline.run();
  }

  private void waitFor(PipelineResult run) throws IOException {
    try (Progress progress = Progress.of(run, err)) {
      PipelineResult.State state = run.waitUntilFinish();
      if (state != PipelineResult.State.DONE) {
        String reason = engine.reason(options);
        throw new IOException(
            "the runner ended with " + state + (reason.isEmpty() ? "" : ": " + reason));
      }
    }
  }

  private void advise(InputSize input) {
    if (input.articles() > engine.enough()) {
      err.printf(
          "newsledger: about %d articles are many for the %s; faster:"
              + " java -jar newsledger-flink.jar --input=%s --output=%s%n",
          input.articles(), engine.runner(), options.getInput(), options.getOutput());
    }
  }

  /**
   * Publishes the tables of a run that was submitted and not waited for, and is done.
   *
   * @param arguments {@code --output} alone
   */
  static boolean publish(List<String> arguments, PrintStream out, PrintStream err)
      throws IOException, RefusedException {
    List<String> all = new ArrayList<>(arguments);
    all.add("--input=-");
    Job job = of(CommandLine.parse(all), Startup.shared(), out, err);
    FileSystems.setDefaultPipelineOptions(job.options);
    return job.publish(OutputFolder.submitted(job.options.getOutput()), 0);
  }

  private boolean publish(OutputFolder output, double seconds) throws IOException {
    RunReport report = RunReport.on(output.staging(), seconds);
    output.publish(report.json());
    out.println(report.summary(options.getOutput()));
    boolean tooMany = tellIfTooMany(report);
    if (report.failed() > 0) {
      err.println("newsledger: " + report.failures());
    }
    return !tooMany && report.failed() == 0;
  }

  private boolean tellIfTooMany(RunReport report) {
    boolean tooMany = limit.isExceeded(report.rejects(), report.inputs());
    if (tooMany) {
      err.println(
          "newsledger: "
              + report.rejects()
              + " of "
              + report.inputs()
              + " inputs were refused, more than "
              + limit
              + " allows; the tables are in place, see rejects");
    }
    return tooMany;
  }

  private void checkKnowledge() throws RefusedException {
    try {
      new Knowledge(options.getKnowledge()).check();
    } catch (BadKnowledgeException | IllegalArgumentException e) {
      throw new RefusedException("--knowledge: " + options.getKnowledge() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new RefusedException("--knowledge: can't read " + options.getKnowledge());
    }
  }

  private OutputFolder check() throws IOException, RefusedException {
    try {
      if (InputPaths.isInside(options.getInput(), options.getOutput())) {
        throw new RefusedException("--output lies inside --input; the next run would read it");
      }
      return OutputFolder.prepare(options.getOutput(), options.isOverwrite());
    } catch (FileNotFoundException e) {
      throw new RefusedException("--input: " + e.getMessage());
    } catch (IllegalArgumentException e) { // how Beam says that it has no such file system
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }
}
