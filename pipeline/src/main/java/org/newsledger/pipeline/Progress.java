package org.newsledger.pipeline;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Tells every few seconds how far a run is, by its counters. */
final class Progress implements AutoCloseable {

  private static final int SECONDS = 3;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private final long start = System.nanoTime();
  private final PrintStream out;

  private Progress(PrintStream out) {
    this.out = out;
  }

  /** Starts telling about {@code run}, which must outlive what is returned. */
  @SuppressWarnings("FutureReturnValueIgnored") // closing the timer ends it
  static Progress of(PipelineResult run, PrintStream out) {
    Progress progress = new Progress(out);
    progress.timer.scheduleAtFixedRate(
        () -> progress.tell(run), SECONDS, SECONDS, TimeUnit.SECONDS);
    return progress;
  }

  private void tell(PipelineResult run) {
    try {
      out.printf(
          "%4d s: %d inputs read, %d articles normalized, %d claims found, %d figures, %d events,"
              + " %d actors resolved%n",
          TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
          count(run, "inputs-read"),
          count(run, "articles-normalized"),
          count(run, "claims-found"),
          count(run, "figures-resolved"),
          count(run, "events-resolved"),
          count(run, "actors-resolved"));
    } catch (UnsupportedOperationException e) {
      timer.shutdown(); // this runner keeps its counters to itself
    }
  }

  private static long count(PipelineResult run, String counter) {
    long sum = 0;
    for (MetricResult<Long> result :
        run.metrics().queryMetrics(MetricsFilter.builder().build()).getCounters()) {
      if (result.getName().getName().equals(counter)) {
        sum += result.getAttempted();
      }
    }
    return sum;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
