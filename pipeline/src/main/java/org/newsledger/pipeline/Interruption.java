package org.newsledger.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.apache.beam.sdk.PipelineResult;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a run that is told to stop (SIGINT, SIGTERM): its work is cancelled, what it
 * wrote is removed, and one last line says so. The process then ends with 128 and the signal's
 * number.
 */
final class Interruption implements AutoCloseable {

  private final OutputFolder output;
  private final PrintStream err;
  private final Thread hook = new Thread(this::end, "interruption");
  private volatile boolean begun;
  private volatile @Nullable PipelineResult run;

  private Interruption(OutputFolder output, PrintStream err) {
    this.output = output;
    this.err = err;
  }

  /** Cares for a run that fills {@code output} until it is closed. */
  static Interruption of(OutputFolder output, PrintStream err) {
    Interruption interruption = new Interruption(output, err);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Tells what to cancel. */
  void cancels(PipelineResult run) {
    this.run = run;
  }

  /** Runs a step that is whole or was not begun when the process ends. */
  synchronized boolean uninterrupted(BooleanSupplier step) {
    boolean result = step.getAsBoolean();
    close();
    return result;
  }

  /** Returns at once when there is no interruption, and never when there is. */
  void waitIfBegun() {
    while (begun) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        continue; // the process is about to end
      }
    }
  }

  private synchronized void end() {
    begun = true;
    PipelineResult cancelled = run;
    try {
      if (cancelled != null) {
        cancelled.cancel();
      }
      output.clear();
      err.println("newsledger: interrupted; " + OutputFolder.UNTOUCHED);
    } catch (IOException | RuntimeException e) {
      err.println("newsledger: interrupted; " + OutputFolder.LEFT);
    }
  }

  /** Ends the care; harmless when the process is ending already. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      begun = true; // the hook is running or waiting for the lock
    }
  }
}
