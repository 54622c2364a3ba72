package org.newsledger.pipeline.read;

import java.io.IOException;
import org.newsledger.model.Rejection.Reason;

/** JSON: an object in each line, an array of objects, or one object. */
enum JsonRecords implements Format {

  /** A record is a line, and its number is the line's. */
  LINES {
    @Override
    public void read(Input input, Peeked in, Contents contents) throws IOException {
      Encoding encoding = Encoding.of(in);
      Records records = records(contents, encoding);
      Lines lines = new Lines(encoding.stream(), contents.limits().recordBytes());
      boolean none = true;
      for (Piece line = lines.next(); line != null; line = lines.next()) {
        none &= line.size() == 0 || !records.read(input.uri() + '#' + line.number(), line);
      }
      if (none) {
        contents.found().rejection(input.refused(Reason.EMPTY, "holds no records"));
      }
    }
  },

  /** A record is an element of the array, and its number is its place; or all there is. */
  VALUES {
    @Override
    public void read(Input input, Peeked in, Contents contents) throws IOException {
      Encoding encoding = Encoding.of(in);
      Records records = records(contents, encoding);
      JsonValues values = new JsonValues(encoding.stream(), contents.limits().recordBytes());
      Piece value = values.next();
      Piece second = value == null ? null : values.next();
      boolean alone = second == null && !values.hasArray();
      boolean none = true;
      while (value != null) {
        String where = alone ? input.uri() : input.uri() + '#' + value.number();
        none &= !records.read(where, value);
        value = second;
        second = value == null ? null : values.next();
      }
      if (none) {
        contents.found().rejection(input.refused(Reason.EMPTY, "holds no records"));
      }
      if (values.isOpen()) {
        String message = "breaks off: its array is not closed";
        contents.found().rejection(input.refused(Reason.BAD_JSON, message));
      }
    }
  };

  private static Records records(Contents contents, Encoding encoding) {
    return new Records(
        contents, encoding.charset(), record -> JsonFields.parse(record, contents.limits()));
  }
}
