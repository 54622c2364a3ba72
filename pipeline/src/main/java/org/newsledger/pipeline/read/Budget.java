package org.newsledger.pipeline.read;

import java.io.IOException;
import org.newsledger.model.Rejection.Reason;

/** Counts bytes against a limit. */
final class Budget {

  private final long limit;
  private final String message;
  private long taken;
  private boolean paused;

  /**
   * Starts with nothing taken.
   *
   * @param message what a person may do when it is used up
   */
  Budget(long limit, String message) {
    this.limit = limit;
    this.message = message;
  }

  /**
   * Takes some bytes.
   *
   * @throws RefusedInputException when there are more than the limit
   */
  void take(long bytes) throws IOException {
    taken += paused ? 0 : bytes;
    if (taken > limit) {
      throw new RefusedInputException(Reason.TOO_LARGE, message);
    }
  }

  /** Returns whether more was taken than the limit. */
  boolean isSpent() {
    return taken > limit;
  }

  /** Starts anew with nothing taken. */
  void start() {
    taken = 0;
    paused = false;
  }

  /** Stops counting. */
  void pause() {
    paused = true;
  }
}
