package org.newsledger.pipeline.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one by one, knows the line, and gathers the bytes of one record up to a limit. */
final class PieceBuffer {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long limit;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long size;
  private long line = 1;

  PieceBuffer(InputStream in, long limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /** Returns the next byte; negative at the end. */
  int read() throws IOException {
    int c = in.read();
    if (c == '\n') {
      line++;
    }
    return c;
  }

  /** Returns the number of the line in which the next byte stands, counted from 1. */
  long line() {
    return line;
  }

  /** Returns whether the record has no bytes yet. */
  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a byte to the record. */
  void add(int c) {
    if (size++ <= limit) {
      bytes.write(c);
    }
  }

  /** Returns the record, and starts another. */
  Piece take(long number) {
    Piece piece = new Piece(number, bytes.toByteArray(), size);
    if (size > BUFFER) {
      bytes = new ByteArrayOutputStream();
    } else {
      bytes.reset();
    }
    size = 0;
    return piece;
  }
}
