package org.newsledger.stage;

import org.newsledger.model.Rejection;

/** Tells of an article that met a bug of ours. */
public final class Failures {

  private Failures() {}

  /**
   * Returns the rejection of an article that a stage could not work on.
   *
   * @param stage the stage's name
   * @param bytes the size of the input
   */
  public static Rejection of(String uri, Class<?> stage, RuntimeException bug, long bytes) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String said = bug.getMessage() == null ? "" : ": " + bug.getMessage();
    String message = bug.getClass().getName() + " in " + stage.getSimpleName() + where + said;
    return new Rejection(uri, Rejection.Reason.FAILED, message, bytes);
  }
}
