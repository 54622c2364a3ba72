package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes each element of a JSON array, or each of several values that follow one another, for a
 * record; of a wrapper, which programming interfaces put around their answers, each element of the
 * array in it. Looks at brackets, quotes and names alone, so that one damaged record spoils no
 * other.
 */
final class JsonValues implements Pieces {

  private static final int UNREAD = -2;

  private final PieceBuffer buffer;
  private int pushed = UNREAD;
  private boolean array;
  private boolean arrays;
  private long number;
  private @Nullable JsonCursor wrapper; // in whose array of records the stream stands

  JsonValues(InputStream in, long limit) {
    this.buffer = new PieceBuffer(in, limit);
  }

  /** Returns whether an array of records was met. */
  boolean hasArray() {
    return arrays;
  }

  /** Returns whether an array was opened and not closed. */
  @Override
  public boolean isOpen() {
    return array || wrapper != null;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    while (true) {
      int c = skipGaps();
      if (c == '[' && !array && number == 0 && wrapper == null) {
        array = true;
        arrays = true;
        c = skipGaps();
      }
      JsonCursor around = wrapper;
      if (c == ']' && around != null) {
        if (leave(around)) {
          return buffer.take(number);
        }
        continue;
      }
      if (c == ']' && array) {
        array = false;
        c = skipGaps();
      }
      if (c < 0) {
        return null;
      }
      pushed = c;
      if (value(new JsonCursor())) {
        number++;
        return buffer.take(number);
      }
    }
  }

  /** Goes on behind the array of a wrapper; returns whether the rest of it is a record too. */
  private boolean leave(JsonCursor around) throws IOException {
    wrapper = null;
    buffer.unhold();
    buffer.add(']');
    around.take(']');
    if (!value(around)) {
      return false; // at the next array of records in it
    }
    wrapper = around.isClosed() ? null : around;
    number += around.hasText() ? 1 : 0;
    if (!around.hasText()) {
      buffer.take(number);
    }
    return around.hasText();
  }

  private int read() throws IOException {
    int c = pushed == UNREAD ? buffer.read() : pushed;
    pushed = UNREAD;
    return c;
  }

  /** Returns the first byte that is no white space, comma or byte order mark. */
  private int skipGaps() throws IOException {
    int c = read();
    while (isGap(c)) {
      c = read();
    }
    return c;
  }

  private static boolean isGap(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || isMark(c);
  }

  private static boolean isMark(int c) {
    return c == 0xEF || c == 0xBB || c == 0xBF; // of UTF-8, which no value starts with
  }

  /** Reads a value to its end and returns true, or a wrapper up to its first record. */
  private boolean value(JsonCursor cursor) throws IOException {
    for (int c = read(); c >= 0; c = read()) {
      if (!cursor.isInside() && !buffer.isEmpty() && endsScalar(c)) {
        pushed = c;
        return true;
      }
      buffer.add(c);
      boolean records = c == '[' && wrapper == null && cursor.isWrapper();
      cursor.take(c);
      if (cursor.isClosed()) {
        return true;
      }
      if (records) {
        pushed = skipGaps();
        if (pushed == '{') {
          buffer.hold();
          arrays = true;
          wrapper = cursor;
          return false;
        }
      }
    }
    return true;
  }

  private boolean endsScalar(int c) {
    boolean inArray = array || wrapper != null;
    return c == ',' || c == '\n' || (c == ']' && inArray) || c == '{' || c == '[';
  }
}
