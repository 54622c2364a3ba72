package org.newsledger.pipeline.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that knows how many bytes were read of it. */
final class Counted extends FilterInputStream {

  private long count;

  Counted(InputStream in) {
    super(in);
  }

  /** Returns the number of bytes read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(0, read);
    return read;
  }
}
