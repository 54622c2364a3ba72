package org.newsledger.extract.actor;

/** Says what is wrong with a line of a user's knowledge base, in words for the user. */
public final class BadKnowledgeException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says {@code message}. */
  public BadKnowledgeException(String message) {
    super(message);
  }
}
