package org.newsledger.model;

/**
 * An input that gave no article.
 *
 * @param uri where it was read
 * @param reason why it was refused
 * @param message what a person needs to mend it
 * @param bytes the size of the input
 */
public record Rejection(String uri, Reason reason, String message, long bytes) {
  /** Why an input was refused; the table holds the name in lower case. */
  public enum Reason {
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    NOT_TEXT,
    BAD_JSON,
    BAD_RECORD,
    BAD_ARCHIVE,
    NO_CONTENT,
    UNSUPPORTED_FORMAT,
    DUPLICATE_INPUT,
    FAILED
  }
}
