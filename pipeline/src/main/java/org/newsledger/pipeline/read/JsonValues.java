package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes each element of a JSON array, or each of several values that follow one another, for a
 * record. Looks at brackets and quotes alone, so that one damaged record spoils no other.
 */
final class JsonValues implements Pieces {

  private static final int UNREAD = -2;

  private final PieceBuffer buffer;
  private int pushed = UNREAD;
  private boolean array;
  private boolean arrays;
  private long number;

  JsonValues(InputStream in, long limit) {
    this.buffer = new PieceBuffer(in, limit);
  }

  /** Returns whether an array was met. */
  boolean hasArray() {
    return arrays;
  }

  /** Returns whether an array was opened and not closed. */
  @Override
  public boolean isOpen() {
    return array;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    int c = skipGaps();
    if (c == '[' && !array && number == 0) {
      array = true;
      arrays = true;
      c = skipGaps();
    }
    if (c == ']' && array) {
      array = false;
      c = skipGaps();
    }
    if (c < 0) {
      return null;
    }
    number++;
    value(c);
    return buffer.take(number);
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

  private void value(int first) throws IOException {
    int depth = 0;
    boolean quoted = false;
    int c = first;
    while (c >= 0) {
      if (!quoted && depth == 0 && !buffer.isEmpty() && endsScalar(c)) {
        pushed = c;
        return;
      }
      buffer.add(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\') {
        int escaped = read();
        if (escaped >= 0) {
          buffer.add(escaped);
        }
      } else if (!quoted) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth <= 0 && (c == '}' || c == ']')) {
          return;
        }
      }
      c = read();
    }
  }

  private boolean endsScalar(int c) {
    return c == ',' || c == '\n' || (c == ']' && array) || c == '{' || c == '[';
  }
}
