package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that keeps its last bytes, so that reading can go back to a place that was passed. Bytes
 * are found at their position, counted from the start of the stream.
 */
final class Trail extends InputStream {

  /** So many bytes are kept at least behind the next one. */
  private static final int KEPT = 1 << 20;

  private static final int STEP = 1 << 13;

  private final InputStream in;
  private byte[] bytes = new byte[2 * STEP];
  private long origin; // position of the first byte that is kept
  private int next;
  private int end;

  Trail(InputStream in) {
    this.in = in;
  }

  /** Returns the position of the next byte. */
  long position() {
    return origin + next;
  }

  /** Goes to a position: back to the first byte that is kept behind it, ahead to the end. */
  void seek(long position) throws IOException {
    next = (int) Math.max(0, Math.min(position - origin, next));
    while (position() < position && has(1)) {
      next = (int) Math.min(end, next + position - position());
    }
  }

  /** Passes over a byte, which was seen. */
  void pass() {
    next++;
  }

  /** Returns whether so many bytes follow. */
  boolean has(int count) throws IOException {
    while (end - next < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Returns one of the bytes that follow, of which it was asked whether there are so many. */
  int peek(int offset) {
    return bytes[next + offset] & 0xFF;
  }

  /**
   * Returns the four bytes at a position as a number, the lowest first; negative when they are not
   * kept or there.
   */
  long word(long position) throws IOException {
    long at = position - origin;
    if (at < 0) {
      return -1;
    }
    while (at + 4 > end) {
      long before = origin;
      if (at > end + STEP || !more()) {
        return -1;
      }
      at -= origin - before;
    }
    long word = 0;
    for (int i = 3; i >= 0; i--) {
      word = word << 8 | (bytes[(int) at + i] & 0xFF);
    }
    return word;
  }

  /** Returns whether some bytes follow. */
  boolean startsWith(int... octets) throws IOException {
    if (!has(octets.length)) {
      return false;
    }
    for (int i = 0; i < octets.length; i++) {
      if (peek(i) != octets[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean more() throws IOException {
    if (bytes.length - end < STEP) {
      int from = Math.max(0, next - KEPT);
      System.arraycopy(bytes, from, bytes, 0, end - from);
      origin += from;
      end -= from;
      next -= from;
      bytes = bytes.length - end < STEP ? Arrays.copyOf(bytes, 2 * bytes.length) : bytes;
    }
    int count = in.read(bytes, end, STEP);
    end += Math.max(0, count);
    return count > 0;
  }

  @Override
  public int read() throws IOException {
    return has(1) ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!has(1)) {
      return -1;
    }
    int count = Math.min(length, end - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }
}
