package org.newsledger.coder;

import org.apache.beam.sdk.coders.CoderException;

/** Writes and reads the values of one type of component. */
interface ComponentCodec {

  /**
   * Writes a value, which is not null.
   *
   * @throws CoderException naming the component that is null and must not be
   */
  void write(Object value, RecordBytes to) throws CoderException;

  /** Reads what {@link #write} wrote. */
  Object read(RecordBytes from) throws CoderException;

  /** Returns whether equal values have equal bytes. */
  default boolean isDeterministic() {
    return true;
  }
}
