package org.newsledger.pipeline;

/**
 * Something that the run's report counts besides the rows of the tables.
 *
 * @param of what it is, of its kind: the language {@code ro}
 * @param number how many at once
 */
record Count(Kind kind, String of, long number) {

  /** What is counted. */
  enum Kind {
    /** Articles, by language. */
    LANGUAGE,
    /** Inputs that gave no article, by reason. */
    REJECT,
    /** Articles that met a bug, by uri; the report names a few. */
    FAILED,
    /** Parts of containers that are no inputs, by what they are. */
    SKIPPED,
    /** What stands alone because too many were to be compared, by what it is. */
    CAPPED
  }
}
