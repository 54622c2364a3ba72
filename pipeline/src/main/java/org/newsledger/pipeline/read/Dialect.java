package org.newsledger.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written, as its first bytes tell: which delimiter gives the header most known
 * names, and by which quoting most rows have as many cells as the header.
 *
 * @param delimiter between cells
 * @param quoting of cells
 * @param lead lines before the header
 */
record Dialect(char delimiter, Quoting quoting, int lead) {

  private static final String DELIMITERS = ",;\t|";
  private static final int LONGEST_HEADER = 10_000;

  /** What Excel writes before the header, and the delimiter behind it. */
  private static final String SEPARATOR = "sep=";

  private static final List<Quoting> OF_PROGRAMS = List.of(Quoting.DOUBLED, Quoting.ESCAPED);
  private static final List<Quoting> OF_DATABASES =
      List.of(Quoting.NONE, Quoting.DOUBLED, Quoting.ESCAPED);

  /** Returns the dialect that a table suits best; of two that it suits alike the usual one. */
  static Dialect of(Peeked table) {
    String start =
        withoutMark(new String(table.head(), StandardCharsets.ISO_8859_1)).stripLeading();
    boolean told = start.startsWith(SEPARATOR) && start.length() > SEPARATOR.length();
    String header = firstLine(told ? start.substring(start.indexOf('\n') + 1) : start);
    char delimiter = told ? start.charAt(SEPARATOR.length()) : delimiter(header);
    int lead = told ? 1 : 0;
    boolean program = ",;".indexOf(delimiter) >= 0 || header.startsWith("\"");
    List<Quoting> quotings = program ? OF_PROGRAMS : OF_DATABASES;
    Dialect best = new Dialect(delimiter, quotings.get(0), lead);
    int most = best.fit(table);
    for (Quoting quoting : quotings.subList(1, quotings.size())) {
      Dialect dialect = new Dialect(delimiter, quoting, lead);
      int fit = dialect.fit(table);
      if (fit > most) {
        best = dialect;
        most = fit;
      }
    }
    return best;
  }

  /** Returns whether a text starts with a header that names a text and something else. */
  static boolean isHeader(String head) {
    String line = firstLine(head);
    List<String> cells = Quoting.DOUBLED.cells(line, delimiter(line));
    return cells.size() > 1 && known(cells) > 1 && hasText(cells);
  }

  /** Returns whether a header names a text. */
  static boolean hasText(List<String> names) {
    return names.stream()
        .map(Fields::known)
        .anyMatch(known -> known != null && Fields.holdsText(known));
  }

  /** Cuts the table into its header and its rows. */
  Pieces rows(InputStream in, long limit) throws IOException {
    Pieces rows = quoting.rows(in, limit, delimiter);
    for (int i = 0; i < lead; i++) {
      rows.next();
    }
    return rows;
  }

  /** Returns the names that the first row with any character gives; null when it gives none. */
  @Nullable List<String> names(Pieces rows) throws IOException {
    Piece header = rows.next();
    while (header != null && header.size() < 2) {
      header = rows.next();
    }
    if (header == null || header.size() > LONGEST_HEADER) {
      return null;
    }
    List<String> names = cells(withoutMark(new String(header.bytes(), StandardCharsets.UTF_8)));
    return hasText(names) ? names : null;
  }

  /** Returns the cells of a row. */
  List<String> cells(String row) {
    return quoting.cells(row, delimiter);
  }

  /** Returns how many of the first rows have as many cells as the header, less all others. */
  private int fit(Peeked table) {
    int fit = 0;
    try {
      byte[] head = table.head();
      Pieces rows = rows(new ByteArrayInputStream(head), head.length);
      List<String> names = names(rows);
      Piece row = names == null ? null : rows.next();
      while (row != null && names != null) {
        int cells = cells(new String(row.bytes(), StandardCharsets.ISO_8859_1)).size();
        boolean open = rows.isOpen() && cells < names.size();
        boolean blank = row.size() < 2;
        row = rows.next();
        boolean cut = open && row == null;
        if (!blank && (row != null || table.isWhole())) {
          fit += cut || cells == names.size() ? 1 : -1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes can be read", e);
    }
    return fit;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\u00EF\u00BB\u00BF")
        ? text.substring(3)
        : text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n') < 0 ? text.indexOf('\r') : text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() > LONGEST_HEADER ? line.substring(0, LONGEST_HEADER) : line;
  }

  private static char delimiter(String header) {
    char best = ',';
    int most = -1;
    for (char delimiter : DELIMITERS.toCharArray()) {
      int known = known(Quoting.DOUBLED.cells(header, delimiter));
      if (known > most) {
        best = delimiter;
        most = known;
      }
    }
    return best;
  }

  private static int known(List<String> cells) {
    return (int) cells.stream().filter(cell -> Fields.known(cell) != null).count();
  }
}
