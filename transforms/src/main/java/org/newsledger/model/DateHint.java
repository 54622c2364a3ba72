package org.newsledger.model;

/**
 * What something outside an article's text tells of its publication.
 *
 * @param written the date as it is written there, not yet parsed; for {@link Trust#URL} the address
 * @param trust where it is written
 */
public record DateHint(String written, Trust trust) {
  /** Where a publication date is written, most trusted first. */
  public enum Trust {
    /** A field of the article's own record or sidecar. */
    RECORD,
    JSON_LD,
    OPEN_GRAPH,
    DUBLIN_CORE,
    /** A {@code <time>} element of the page. */
    TIME,
    /** An address of the page other than its uri. */
    URL
  }
}
