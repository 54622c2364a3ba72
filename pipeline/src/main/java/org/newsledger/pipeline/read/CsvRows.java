package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes each row of a table for a record; a quoted cell may hold line breaks. */
final class CsvRows implements Pieces {

  private final PieceBuffer buffer;
  private final int delimiter;
  private boolean open;

  CsvRows(InputStream in, long limit, char delimiter) {
    this.buffer = new PieceBuffer(in, limit);
    this.delimiter = delimiter;
  }

  /** Returns whether the row that was returned last ends in the middle of a quoted cell. */
  boolean isOpen() {
    return open;
  }

  @Override
  public @Nullable Piece next() throws IOException {
    long number = buffer.line();
    int c = buffer.read();
    if (c < 0) {
      return null;
    }
    boolean start = true; // of a cell
    boolean closed = false; // by the quote before: another one is a part of the cell
    open = false;
    while (c >= 0 && (open || c != '\n')) {
      buffer.add(c);
      if (c == '"') {
        open = !open && (start || closed);
      }
      closed = c == '"' && !open;
      start = !open && c == delimiter;
      c = buffer.read();
    }
    return buffer.take(number);
  }
}
