package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose first bytes were looked at. It gives all bytes nevertheless, and an error only
 * behind those that stand before it.
 */
final class Peeked extends InputStream implements Resumable {

  private static final int HEAD = 1 << 16;
  private static final int STEP = 1 << 12;

  private final InputStream in;
  private final byte[] head;
  private @Nullable IOException broken;
  private final boolean whole;
  private int next;

  private Peeked(InputStream in, byte[] head, @Nullable IOException broken, boolean whole) {
    this.in = in;
    this.head = head;
    this.broken = broken;
    this.whole = whole;
  }

  /** Looks at the first bytes of a stream. */
  static Peeked at(InputStream in) {
    return at(in, HEAD);
  }

  /** Looks at so many of the first bytes of a stream. */
  static Peeked at(InputStream in, int most) {
    byte[] head = new byte[Math.min(STEP, most)];
    int length = 0;
    IOException broken = null;
    boolean whole = false;
    try {
      int read = in.read(head, 0, head.length);
      while (read >= 0) {
        length += read;
        if (length == most) {
          break;
        }
        if (length == head.length) {
          head = Arrays.copyOf(head, Math.min(most, 2 * length));
        }
        read = in.read(head, length, head.length - length);
      }
      whole = read < 0;
    } catch (IOException e) {
      broken = e; // thrown again where the reader meets it
    }
    return new Peeked(in, Arrays.copyOf(head, length), broken, whole);
  }

  /**
   * Returns the first bytes: 64 KB if no other number was asked for, or all when there are fewer.
   */
  byte[] head() {
    return head;
  }

  /** Returns whether the first bytes are all there are, and none is missing. */
  boolean isWhole() {
    return whole;
  }

  @Override
  public int read() throws IOException {
    if (next < head.length) {
      return head[next++] & 0xFF;
    }
    rethrow();
    return in.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (next < head.length) {
      int count = Math.min(length, head.length - next);
      System.arraycopy(head, next, bytes, offset, count);
      next += count;
      return count;
    }
    rethrow();
    return in.read(bytes, offset, length);
  }

  @Override
  public boolean resume() throws IOException {
    broken = null;
    return Resumable.resume(in);
  }

  private void rethrow() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }

  /** Leaves the stream below open: it may be an archive that is read on. */
  @Override
  public void close() {}
}
