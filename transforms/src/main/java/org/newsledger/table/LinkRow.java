package org.newsledger.table;

import org.newsledger.resolve.Link;

/** A row of {@code links}: one per decision to merge. */
public record LinkRow(String leftId, String rightId, String kind, double score, String reason) {

  /** Returns the row of a link. */
  public static LinkRow of(Link link) {
    return new LinkRow(
        link.leftId(), link.rightId(), link.kind().code(), link.score(), link.reason());
  }
}
