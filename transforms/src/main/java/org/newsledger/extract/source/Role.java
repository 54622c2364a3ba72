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
  ANAPHOR
}
