package org.newsledger.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/**
 * JSON: an object in each line, an array of objects, or one object; instead of any of these objects
 * a wrapper around an array of them.
 */
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
        none &= line.size() == 0 || !line(input, line, records, contents);
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
      Piece first = values.next();
      Piece second = first == null ? null : values.next();
      boolean none = true;
      if (first != null) {
        boolean alone = second == null && !values.hasArray();
        none = !records.read(alone ? input.uri() : input.uri() + '#' + first.number(), first);
      }
      none &= !rest(second, values, input.uri() + '#', records);
      if (none) {
        contents.found().rejection(input.refused(Reason.EMPTY, "holds no records"));
      }
      if (values.isOpen()) {
        contents.found().rejection(input.refused(Reason.BAD_JSON, NOT_CLOSED));
      }
    }
  };

  private static final String NOT_CLOSED = "breaks off: its array is not closed";

  /** Reads a line, or each record that it wraps; returns whether there is any. */
  private static boolean line(Input input, Piece line, Records records, Contents contents)
      throws IOException {
    String where = input.uri() + '#' + line.number();
    long limit = contents.limits().recordBytes();
    JsonValues values = new JsonValues(new ByteArrayInputStream(line.bytes()), limit);
    Piece first = line.size() > limit ? null : values.next();
    if (first == null || !values.hasArray() || first.bytes()[0] != '{') {
      return records.read(where, line);
    }
    boolean any = rest(first, values, where + '.', records);
    if (values.isOpen()) {
      contents.found().rejection(new Rejection(where, Reason.BAD_JSON, NOT_CLOSED, line.size()));
      return true;
    }
    return any;
  }

  /** Reads a record and those behind it; returns whether one of them is an input. */
  private static boolean rest(
      @Nullable Piece from, JsonValues values, String prefix, Records records) throws IOException {
    boolean any = false;
    for (Piece value = from; value != null; value = values.next()) {
      any |= records.read(prefix + value.number(), value);
    }
    return any;
  }

  private static Records records(Contents contents, Encoding encoding) {
    return new Records(
        contents, encoding.charset(), record -> JsonFields.parse(record, contents.limits()));
  }
}
