package org.newsledger.pipeline.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more of one than a limit. */
final class BoundedLines {

  /**
   * A line without its end.
   *
   * @param number counted from 1
   * @param bytes the line, cut off behind the limit
   * @param size its whole size
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(long number, byte[] bytes, long size) {}

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long limit;
  private long number;

  BoundedLines(InputStream in, long limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /** Returns the next line; null at the end. */
  @Nullable Line next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long size = 0;
    while (c >= 0 && c != '\n') {
      if (size++ <= limit) {
        bytes.write(c);
      }
      c = in.read();
    }
    return new Line(number, bytes.toByteArray(), size);
  }
}
