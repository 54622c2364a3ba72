package org.newsledger.pipeline.read;

/** Says why bytes are no text in UTF-8. */
final class NotTextException extends Exception {

  private static final long serialVersionUID = 1;
  private final String reason;

  NotTextException(String reason) {
    super(reason);
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
