package org.newsledger.pipeline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bytes one by one, knows the line, and gathers the bytes of one record up to a limit. */
final class PieceBuffer {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] ahead = new byte[BUFFER]; // without the lock of a library's buffer
  private int nextAhead;
  private int endAhead;
  private final long limit;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long size;
  private ByteArrayOutputStream held = bytes;
  private long heldSize;
  private byte[] again = new byte[0]; // what is read a second time
  private int next; // of these
  private long line = 1;

  PieceBuffer(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns the next byte; negative at the end. */
  int read() throws IOException {
    int c = next < again.length ? again[next++] & 0xFF : unread();
    if (c == '\n') {
      line++;
    }
    return c;
  }

  private int unread() throws IOException {
    if (nextAhead == endAhead) {
      int count = in.readNBytes(ahead, 0, 1);
      if (count == 0) {
        return -1;
      }
      count += Math.max(0, in.read(ahead, 1, BUFFER - 1)); // what is there, without waiting
      nextAhead = 0;
      endAhead = count;
    }
    return ahead[nextAhead++] & 0xFF;
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

  /** Returns how many bytes the record has. */
  long size() {
    return size;
  }

  /** Returns whether all bytes of the record are there. */
  boolean isWhole() {
    return size <= limit;
  }

  /**
   * Ends the record with its first line; those behind it are read again.
   *
   * @param record the record as it was
   * @param end where its first line ends
   * @param last what was read behind it, or negative
   * @param number of the line in which it starts
   */
  void cut(byte[] record, int end, int last, long number) {
    int behind = record.length - end - 1;
    int left = again.length - next;
    int one = last < 0 ? 0 : 1;
    byte[] both = Arrays.copyOfRange(record, end + 1, end + 1 + behind + one + left);
    if (last >= 0) {
      both[behind] = (byte) last;
    }
    System.arraycopy(again, next, both, behind + one, left);
    again = both;
    next = 0;
    bytes.reset();
    bytes.write(record, 0, end);
    size = end;
    line = number + 1;
  }

  /** Returns the bytes of the record, which goes on. */
  byte[] soFar() {
    return bytes.toByteArray();
  }

  /** Lays the record aside, to start others in the midst of it. */
  void hold() {
    held = bytes;
    heldSize = size;
    bytes = new ByteArrayOutputStream();
    size = 0;
  }

  /** Goes on with the record that was laid aside. */
  void unhold() {
    bytes = held;
    size = heldSize;
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
