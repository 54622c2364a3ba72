package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.jspecify.annotations.Nullable;

/** The members of an archive, in the order in which they stand. */
interface Members extends AutoCloseable {

  /** Returns the next member; null at the end. Tells what is damaged between two of them. */
  @Nullable ArchiveEntry next() throws IOException;

  /**
   * Goes on behind a member that was not read to its end.
   *
   * @param refused whether it is whole, as far as is known
   * @return whether there may be another
   */
  boolean resume(boolean refused) throws IOException;

  /** Returns whether the member that was returned last is packed in a way that is known. */
  boolean isReadable();

  /** Returns the bytes of the member that was returned last. */
  InputStream stream();

  /** Returns what counts the packed bytes that were read. */
  LongSupplier packed();

  @Override
  void close() throws IOException;
}
