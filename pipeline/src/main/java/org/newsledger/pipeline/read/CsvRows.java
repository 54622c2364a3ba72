package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes each row of a table for a record; a quoted cell may hold line breaks. A row over several
 * lines that a stray quotation mark opened ends with its first line: when it does not close, or
 * holds another mark that opens a cell, or has not as many cells as the header, and most of its
 * lines are rows themselves.
 */
final class CsvRows implements Pieces {

  /** So many bytes may be read a second time whatever the table's size. */
  private static final long FEW = 1 << 24;

  /** So many times its bytes may be read in all, whoever wrote it. */
  private static final int MOST_TIMES = 4;

  private final PieceBuffer buffer;
  private final QuotedCell cell;
  private final StringBuilder characters = new StringBuilder(); // of the cell, which none asks for
  private int width; // of the header
  private int cells; // of the row
  private boolean torn;
  private long read;
  private long again;

  CsvRows(InputStream in, long limit, QuotedCell cell) {
    this.buffer = new PieceBuffer(in, limit);
    this.cell = cell;
  }

  /** Returns whether the row that was returned last ends in the middle of a quoted cell. */
  @Override
  public boolean isOpen() {
    return torn || cell.isOpen();
  }

  @Override
  public @Nullable Piece next() throws IOException {
    long number = buffer.line();
    int c = buffer.read();
    if (c < 0) {
      return null;
    }
    cell.start();
    cells = 1;
    torn = false;
    while (c >= 0 && (c != '\n' || cell.isOpen()) && buffer.isWhole()) {
      c = take(c);
    }
    read += buffer.size();
    boolean odd = cell.isOpen() || cell.hasOpening() || cells != width;
    if (width == 0) {
      width = buffer.size() < 2 ? 0 : cells;
    } else if (odd) {
      tear(number, c);
    }
    while (c >= 0 && (c != '\n' || cell.isOpen()) && !torn) { // of a row that is too large
      c = take(c);
    }
    return buffer.take(number);
  }

  private int take(int c) throws IOException {
    buffer.add(c);
    cells += cell.take((char) c, characters) ? 1 : 0;
    characters.setLength(0);
    return buffer.read();
  }

  /** Ends the row with its first line if most of those behind it are rows themselves. */
  private void tear(long number, int next) {
    byte[] row = buffer.soFar();
    int end = 0;
    while (end < row.length && row[end] != '\n') {
      end++;
    }
    int lines = 0;
    int rows = 0;
    for (int start = end + 1; start < row.length; lines++) {
      QuotedCell line = cell.another();
      int count = 1;
      int at = start;
      for (; at < row.length && row[at] != '\n'; at++) {
        count += line.take((char) (row[at] & 0xFF), characters) ? 1 : 0;
        characters.setLength(0);
      }
      rows += count == width && !line.isOpen() ? 1 : 0;
      start = at + 1;
    }
    int behind = row.length - end;
    torn = rows > 0 && 2 * rows >= lines && again + behind <= FEW + MOST_TIMES * (read - again);
    if (torn) {
      buffer.cut(row, end, next, number);
      again += behind;
    }
  }
}
