package org.newsledger.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

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
    System.exit(run(List.of(args), out, err, Startup::alone));
  }

  /**
   * Does what {@code arguments} say and returns the exit code.
   *
   * @param out takes the result
   * @param err takes progress and what went wrong
   */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return run(arguments, out, err, Startup::shared);
  }

  private static int run(
      List<String> arguments, PrintStream out, PrintStream err, Supplier<Startup> begin) {
    Main main = new Main(out, err);
    try {
      if (arguments.contains("--help")) {
        out.print(Help.text());
        return DONE;
      }
      if (!arguments.isEmpty() && arguments.get(0).equals("explain")) {
        return main.explain(arguments.subList(1, arguments.size()));
      }
      if (!arguments.isEmpty() && arguments.get(0).equals("publish")) {
        return Job.publish(arguments.subList(1, arguments.size()), out, err) ? DONE : FAILED;
      }
      Startup startup = begin.get();
      return Job.of(CommandLine.parse(arguments), startup, out, err).run() ? DONE : FAILED;
    } catch (RefusedException e) {
      err.println("newsledger: " + e.getMessage() + " (see --help)");
      return WRONG_ARGUMENTS;
    } catch (IOException e) {
      new Failure(e).tell(err, OutputFolder.UNTOUCHED);
      return FAILED;
    }
  }

  private int explain(List<String> files) throws IOException, RefusedException {
    NewsOptions options = PipelineOptionsFactory.as(NewsOptions.class);
    FileSystems.setDefaultPipelineOptions(options);
    Explain.print(files, Bounds.limits(options), out);
    return DONE;
  }
}
