package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a process took from start to end.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all of its threads; short by what its last tenth of a second took
 * @param peakMegabytes the most memory that it held, as Linux tells; 0 elsewhere
 */
record MeasuredProcess(double seconds, double cpuSeconds, long peakMegabytes) {

  private static final long TURN_MILLIS = 100;

  /**
   * Runs a process to its end.
   *
   * @param log takes what it prints
   * @throws IOException when it fails
   */
  static MeasuredProcess run(List<String> command, Path log)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    long peak = 0;
    Duration cpu = Duration.ZERO;
    do {
      peak = Math.max(peak, peak(status));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    } while (!process.waitFor(TURN_MILLIS, TimeUnit.MILLISECONDS));
    if (process.exitValue() != 0) {
      throw new IOException("exit code " + process.exitValue() + "; see " + log);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new MeasuredProcess(seconds, cpu.toMillis() / 1e3, peak >> 10);
  }

  /** Returns the median of each measure; of an even number of runs the lower one. */
  static MeasuredProcess median(List<MeasuredProcess> runs) {
    return new MeasuredProcess(
        median(runs, MeasuredProcess::seconds),
        median(runs, MeasuredProcess::cpuSeconds),
        (long) median(runs, MeasuredProcess::peakMegabytes));
  }

  private static double median(
      List<MeasuredProcess> runs, ToDoubleFunction<MeasuredProcess> measure) {
    double[] sorted = runs.stream().mapToDouble(measure).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  private static long peak(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
      return 0;
    } catch (IOException gone) {
      return 0; // the process has just ended, or this is no Linux; what was seen before counts
    }
  }
}
