package org.newsledger.table;

import org.newsledger.model.Rejection;

/** A row of {@code rejects}: one per input that gave no article. */
public record RejectRow(String uri, String reason, String message, long bytes) {

  /** Returns the row of a rejection. */
  public static RejectRow of(Rejection rejection) {
    return new RejectRow(
        rejection.uri(), Cells.code(rejection.reason()), rejection.message(), rejection.bytes());
  }
}
