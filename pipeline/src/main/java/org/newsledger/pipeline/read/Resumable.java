package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;

/** A stream that may be read on behind a damaged place. */
interface Resumable {

  /**
   * Goes on behind the place where the last read failed, where something new starts.
   *
   * @return whether there is such a place
   */
  boolean resume() throws IOException;

  /** Goes on with {@code in} where it can; returns whether it does. */
  static boolean resume(InputStream in) throws IOException {
    return in instanceof Resumable resumable && resumable.resume();
  }
}
