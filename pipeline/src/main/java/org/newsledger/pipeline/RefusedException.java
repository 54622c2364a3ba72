package org.newsledger.pipeline;

/** A command that can't be carried out as it was given; its message is one line for a person. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  /** Makes one with a message without a line break. */
  public RefusedException(String message) {
    super(message);
  }
}
