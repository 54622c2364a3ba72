package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes each row of a table for a record; a quoted cell may hold line breaks. */
final class CsvRows implements Pieces {

  private final PieceBuffer buffer;
  private final QuotedCell cell;
  private final StringBuilder characters = new StringBuilder(); // of the cell, which none asks for

  CsvRows(InputStream in, long limit, QuotedCell cell) {
    this.buffer = new PieceBuffer(in, limit);
    this.cell = cell;
  }

  /** Returns whether the row that was returned last ends in the middle of a quoted cell. */
  @Override
  public boolean isOpen() {
    return cell.isOpen();
  }

  @Override
  public @Nullable Piece next() throws IOException {
    long number = buffer.line();
    int c = buffer.read();
    if (c < 0) {
      return null;
    }
    cell.reset();
    while (c >= 0 && (c != '\n' || cell.isOpen())) {
      buffer.add(c);
      cell.take((char) c, characters);
      characters.setLength(0);
      c = buffer.read();
    }
    return buffer.take(number);
  }
}
