package org.newsledger.pipeline.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What quotation marks and backslashes mean in a table. */
enum Quoting {
  /** A cell between quotation marks holds anything; one of its own is doubled (RFC 4180). */
  DOUBLED,

  /** The same, but one of its own stands behind a backslash, as Spark and MySQL write it. */
  ESCAPED,

  /**
   * A row is a line. A cell holds quotation marks as any other characters, and a line break as
   * {@code \n}, as databases write it.
   */
  NONE;

  /** Cuts a table into rows. */
  Pieces rows(InputStream in, long limit, char delimiter) {
    return this == NONE
        ? new Lines(in, limit)
        : new CsvRows(in, limit, new QuotedCell(delimiter, this == ESCAPED));
  }

  /** Returns the cells of a row. */
  List<String> cells(String row, char delimiter) {
    String line = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
    return this == NONE ? bare(line, delimiter) : quoted(line, delimiter);
  }

  private List<String> quoted(String row, char delimiter) {
    List<String> cells = new ArrayList<>();
    QuotedCell state = new QuotedCell(delimiter, this == ESCAPED);
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      if (state.take(row.charAt(i), cell)) {
        cells.add(cell.toString());
        cell.setLength(0);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static List<String> bare(String row, char delimiter) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = row.indexOf(delimiter); end >= 0; end = row.indexOf(delimiter, start)) {
      cells.add(plain(row.substring(start, end)));
      start = end + 1;
    }
    cells.add(plain(row.substring(start)));
    return cells;
  }

  /** Returns what a cell says; one that a program had to quote is told by what it holds. */
  private static String plain(String cell) {
    int end = cell.length() - 1;
    if (end > 1 && cell.charAt(0) == '"' && cell.charAt(end) == '"') {
      String inside = cell.substring(1, end);
      String left = inside.replace("\"\"", "");
      if (left.length() < inside.length() && left.indexOf('"') < 0) {
        return inside.replace("\"\"", "\"");
      }
    }
    return cell.indexOf('\\') < 0 ? cell : unescaped(cell);
  }

  private static String unescaped(String cell) {
    StringBuilder plain = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      int escaped = c == '\\' && i + 1 < cell.length() ? "nrt\\".indexOf(cell.charAt(i + 1)) : -1;
      plain.append(escaped < 0 ? c : "\n\r\t\\".charAt(escaped));
      i += escaped < 0 ? 0 : 1;
    }
    return plain.toString();
  }
}
