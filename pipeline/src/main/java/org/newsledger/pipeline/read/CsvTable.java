package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * A table with a header and an article in each row. Cells are parted by commas, semicolons, tabs or
 * bars, whichever gives the header most known names.
 */
final class CsvTable implements Format {

  private static final String DELIMITERS = ",;\t|";
  private static final int LONGEST_HEADER = 10_000;

  /** Returns whether a text starts with a header that names a text and something else. */
  static boolean isHeader(String head) {
    String line = firstLine(head);
    char delimiter = delimiter(line);
    List<String> cells = cells(line, delimiter);
    return cells != null && cells.size() > 1 && known(cells) > 1 && hasText(cells);
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    Encoding encoding = Encoding.of(in);
    String line = firstLine(new String(in.head(), StandardCharsets.ISO_8859_1));
    char delimiter = delimiter(line);
    CsvRows rows = new CsvRows(encoding.stream(), contents.limits().recordBytes(), delimiter);
    Piece header = rows.next();
    List<String> names =
        header == null || header.size() > LONGEST_HEADER
            ? null
            : cells(new String(header.bytes(), StandardCharsets.UTF_8), delimiter);
    if (header == null || names == null || !hasText(names)) {
      contents.found().rejection(input.refused(Reason.BAD_RECORD, noHeader()));
      return;
    }
    Records records =
        new Records(contents, encoding.charset(), row -> fields(row, names, delimiter, rows));
    boolean none = true;
    for (Piece row = rows.next(); row != null; row = rows.next()) {
      none &= row.size() == 0 || !records.read(input.uri() + '#' + row.number(), row);
    }
    if (none) {
      contents.found().rejection(input.refused(Reason.EMPTY, "holds no rows"));
    }
  }

  private static String noHeader() {
    return "its first line names no column of texts: text, body, content, maintext, articleBody"
        + " or html";
  }

  private static Fields fields(String row, List<String> names, char delimiter, CsvRows rows)
      throws BadRecordException {
    if (rows.isOpen()) {
      throw new BadRecordException(Reason.BAD_RECORD, "opens a quotation mark that is not closed");
    }
    List<String> cells = cells(row, delimiter);
    if (cells == null) {
      throw new BadRecordException(Reason.BAD_RECORD, "is no row of a table");
    }
    if (cells.size() > names.size()) {
      throw new BadRecordException(
          Reason.BAD_RECORD,
          "has "
              + cells.size()
              + " cells where the header has "
              + names.size()
              + "; put texts into quotation marks");
    }
    Fields fields = new Fields();
    for (int i = 0; i < cells.size(); i++) {
      String known = Fields.known(names.get(i));
      if (known != null) {
        fields.put(known, cells.get(i));
      }
    }
    return fields;
  }

  private static String firstLine(String head) {
    int start = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : head.startsWith("\uFEFF") ? 1 : 0;
    int end = head.indexOf('\n', start);
    String line = head.substring(start, end < 0 ? head.length() : end);
    return line.length() > LONGEST_HEADER ? line.substring(0, LONGEST_HEADER) : line;
  }

  private static char delimiter(String header) {
    char best = ',';
    int most = -1;
    for (char delimiter : DELIMITERS.toCharArray()) {
      List<String> cells = cells(header, delimiter);
      int known = cells == null ? 0 : known(cells);
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

  private static boolean hasText(List<String> cells) {
    return cells.stream()
        .map(Fields::known)
        .anyMatch(known -> known != null && Fields.holdsText(known));
  }

  /** Returns the cells of a row; null when it is none. */
  private static @Nullable List<String> cells(String row, char delimiter) {
    String line = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(delimiter)
            .setQuote('"')
            .setLenientEof(true)
            .setTrailingData(true)
            .build();
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format)) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (!rows.hasNext()) {
        return null;
      }
      List<String> cells = new ArrayList<>();
      rows.next().forEach(cells::add);
      return cells;
    } catch (IOException | UncheckedIOException e) {
      return null; // how the library says that a row is none
    }
  }
}
