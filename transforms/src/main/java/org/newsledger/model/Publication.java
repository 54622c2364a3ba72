package org.newsledger.model;

/**
 * When an article was published, and how that is known.
 *
 * @param date day, month or year
 * @param from what told it
 */
public record Publication(DateValue date, Origin from) {
  /** What told the publication date, most trusted first. */
  public enum Origin {
    METADATA,
    URL,
    TEXT,
    INFERRED
  }
}
