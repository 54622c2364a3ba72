package org.newsledger.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsledger.pipeline.read.InputPaths;

/** The program. */
public final class Main {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_ARGUMENTS = 2;

  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Exits with 0 when the job is done, 1 when it failed, and 2 when the arguments are wrong. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, err));
  }

  /**
   * Does what {@code arguments} say and returns the exit code.
   *
   * @param out takes the result
   * @param err takes progress and what went wrong
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    Main main = new Main(out, err);
    try {
      if (arguments.contains("--help")) {
        out.print(Help.text());
        return DONE;
      }
      if (!arguments.isEmpty() && arguments.get(0).equals("explain")) {
        return main.explain(arguments.subList(1, arguments.size()));
      }
      return main.ledger(CommandLine.parse(arguments));
    } catch (RefusedException e) {
      err.println("newsledger: " + e.getMessage() + " (see --help)");
      return WRONG_ARGUMENTS;
    } catch (IOException e) {
      err.println("newsledger: failed: " + e);
      return FAILED;
    }
  }

  private int ledger(NewsOptions options) throws IOException, RefusedException {
    long start = System.nanoTime();
    FileSystems.setDefaultPipelineOptions(options);
    OutputFolder output = check(options);
    try {
      PipelineResult run = NewsPipeline.build(options, output.staging()).run();
      try (Progress progress = Progress.of(run, err)) {
        if (run.waitUntilFinish() != PipelineResult.State.DONE) {
          throw new IOException("the runner ended with " + run.getState());
        }
      }
    } catch (IOException | RuntimeException e) {
      output.clear();
      err.println("newsledger: the run failed; the output folder is as it was before");
      e.printStackTrace(err);
      return FAILED;
    }
    double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    RunReport report = RunReport.on(output.staging(), seconds);
    output.publish(report.json());
    out.println(report.summary(options.getOutput()));
    RejectLimit limit = RejectLimit.of(options);
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
    if (report.failed() > 0) {
      err.println(
          "newsledger: " + report.failed() + " articles met a bug; see rejects with reason failed");
    }
    return tooMany || report.failed() > 0 ? FAILED : DONE;
  }

  private int explain(List<String> files) throws IOException, RefusedException {
    NewsOptions options = PipelineOptionsFactory.as(NewsOptions.class);
    FileSystems.setDefaultPipelineOptions(options);
    Explain.print(files, Bounds.limits(options), out);
    return DONE;
  }

  private static OutputFolder check(NewsOptions options) throws IOException, RefusedException {
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
