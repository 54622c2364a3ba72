package org.newsledger.pipeline.read;

import java.io.IOException;

/** A way in which bytes hold articles. Holds no state. */
interface Format {

  /**
   * Hands the articles of {@code input}, and what can't be read of it, to what {@code contents}
   * reads for.
   *
   * @param in the input's bytes
   * @throws IOException when they break off or are damaged; what was handed over stays
   */
  void read(Input input, Peeked in, Contents contents) throws IOException;

  /** Returns whether what it unpacks is read as a file is. */
  default boolean isContainer() {
    return false;
  }
}
