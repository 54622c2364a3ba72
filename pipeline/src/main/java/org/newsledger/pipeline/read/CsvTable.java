package org.newsledger.pipeline.read;

import java.io.IOException;
import java.util.List;
import org.newsledger.model.Rejection.Reason;

/**
 * A table with a header and an article in each row. Cells are parted by commas, semicolons, tabs or
 * bars and quoted in one of several ways, whichever fits it best.
 */
final class CsvTable implements Format {

  private static final String NO_HEADER =
      "its first line names no column of texts: text, body, content, maintext, articleBody or html";

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    Encoding encoding = Encoding.of(in);
    Peeked table = Peeked.at(encoding.stream());
    Dialect dialect = Dialect.of(table);
    Pieces rows = dialect.rows(table, contents.limits().recordBytes());
    List<String> names = dialect.names(rows);
    if (names == null) {
      contents.found().rejection(input.refused(Reason.BAD_RECORD, NO_HEADER));
      return;
    }
    Records records =
        new Records(
            contents,
            encoding.charset(),
            row -> {
              if (rows.isOpen()) {
                String message = "opens a quotation mark that is not closed";
                throw new BadRecordException(Reason.BAD_RECORD, message);
              }
              return fields(dialect.cells(row), names);
            });
    boolean none = true;
    for (Piece row = rows.next(); row != null; row = rows.next()) {
      none &= row.size() == 0 || !records.read(input.uri() + '#' + row.number(), row);
    }
    if (none) {
      contents.found().rejection(input.refused(Reason.EMPTY, "holds no rows"));
    }
  }

  private static Fields fields(List<String> cells, List<String> names) throws BadRecordException {
    boolean more =
        cells.size() > names.size()
            && cells.subList(names.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    if (more) {
      throw new BadRecordException(
          Reason.BAD_RECORD,
          "has "
              + cells.size()
              + " cells where the header has "
              + names.size()
              + "; put texts into quotation marks");
    }
    Fields fields = new Fields();
    for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
      String known = Fields.known(names.get(i));
      if (known != null) {
        fields.put(known, cells.get(i));
      }
    }
    return fields;
  }
}
