package org.newsledger.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/**
 * Why a run failed. What the machine lacks (space, memory, permission, a reachable server) is one
 * line; a bug shows where it happened before that line.
 */
final class Failure {

  private final Throwable thrown;

  Failure(Throwable thrown) {
    this.thrown = thrown;
  }

  /**
   * Tells a person; the last line is the reason.
   *
   * @param left what is true of the output folder now
   */
  void tell(PrintStream err, String left) {
    Throwable reason = reason();
    if (reason == null) {
      thrown.printStackTrace(err);
    }
    err.println(
        "newsledger: the run failed: " + describe(reason == null ? root() : reason) + "; " + left);
  }

  /** Returns the deepest cause that is no bug, or null. */
  private @Nullable Throwable reason() {
    Throwable reason = null;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof IOException || t instanceof OutOfMemoryError) {
        reason = t;
      }
    }
    return reason;
  }

  private Throwable root() {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String describe(Throwable reason) {
    if (reason instanceof OutOfMemoryError) {
      return "out of memory (" + reason.getMessage() + "); give Java more, for instance -Xmx4g";
    }
    if (reason instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (reason instanceof FileSystemException e && e.getReason() != null) {
      return e.getFile() + ": " + e.getReason();
    }
    if (reason instanceof IOException && reason.getMessage() != null) {
      return reason.getMessage();
    }
    return reason.toString();
  }
}
