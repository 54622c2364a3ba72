package org.newsledger.pipeline;

/** A command that can't be carried out as it was given; its message is one line for a person. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }
}
