package org.newsledger.extract.source;

/** What a form of the pack's {@code attribution.tsv} does; the file writes it in lower case. */
enum Role {
  /** Before the source: {@code according to}. */
  ACCORDING,
  /** After the source: {@code zufolge}. */
  AFTER_SOURCE,
  /** A verb whose subject is the source. */
  SAYS,
  /** A verb of media; its subject relays when a deeper source is cited. */
  REPORTS,
  /** Before a deeper source. */
  CITING,
  /** Before one who relays. */
  CITED_BY,
  /** A verb of saying whose object relays. */
  TOLD,
  /** Before the medium that was told. */
  SAID_TO,
  /** Stands for the source of the sentence before. */
  ANAPHOR,
  /** Stands for a person: the source of the sentence before, else the only person in it. */
  PERSONAL,
  /** A verb in the mood of reported speech: the source of the sentence before goes on. */
  REPORTED,
  /** Opens a sentence that tells who said the one before: {@code that is according to}. */
  BACKWARD,
  /** Words that look like one of the others and cite nobody. */
  NOTHING
}
