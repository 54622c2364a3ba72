package org.newsledger.pipeline.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into records without ever holding more of one than a limit. */
interface Pieces {

  /** Returns the next record; null at the end. */
  @Nullable Piece next() throws IOException;

  /** Returns whether something is missing behind the record that was returned last. */
  default boolean isOpen() {
    return false;
  }
}
