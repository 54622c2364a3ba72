package org.newsledger.pipeline.read;

import org.newsledger.model.Rejection.Reason;

/** Says why a record gives no article. */
final class BadRecordException extends Exception {

  private static final long serialVersionUID = 1;
  private final Reason reason;
  private final String message;

  BadRecordException(Reason reason, String message) {
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
