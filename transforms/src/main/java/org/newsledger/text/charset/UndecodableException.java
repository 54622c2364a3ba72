package org.newsledger.text.charset;

/** Says that bytes are no text in any encoding that is known here; the message says what is. */
public final class UndecodableException extends Exception {

  private static final long serialVersionUID = 1L;

  UndecodableException(String message) {
    super(message);
  }
}
