package org.newsledger.pipeline.read;

import java.io.IOException;
import org.newsledger.model.Rejection.Reason;

/** Says why no more is read of an input. */
final class RefusedInputException extends IOException {

  private static final long serialVersionUID = 1;
  private final Reason reason;
  private final String message;

  RefusedInputException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }

  Reason reason() {
    return reason;
  }
}
