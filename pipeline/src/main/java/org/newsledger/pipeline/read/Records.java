package org.newsledger.pipeline.read;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.UndecodableException;

/** Makes articles of a file's records. */
final class Records {

  /** Knows how the fields of a record are written. */
  interface Syntax {
    Fields fields(String record) throws BadRecordException;
  }

  private final Contents contents;
  private final @Nullable String charset;
  private final Syntax syntax;

  /**
   * Reads records for {@code contents}.
   *
   * @param charset the encoding of the file as its first records tell it; null for UTF-8
   */
  Records(Contents contents, @Nullable String charset, Syntax syntax) {
    this.contents = contents;
    this.charset = charset;
    this.syntax = syntax;
  }

  /**
   * Takes a record.
   *
   * @param where it stands, which is its uri unless it has one of its own
   * @return whether it is an input: a blank one and what is no article are none
   */
  boolean read(String where, Piece piece) {
    long limit = contents.limits().recordBytes();
    if (piece.size() > limit) {
      String message = "the record holds more than " + limit + " bytes; raise --maxBytes";
      refuse(where, Reason.TOO_LARGE, message, piece);
      return true;
    }
    try {
      String record = CharacterDecoder.decode(piece.bytes(), charset).text();
      if (record.isBlank()) {
        return false;
      }
      Fields fields = syntax.fields(record);
      if (fields.isOtherThing()) {
        contents.found().skipped("JSON-LD that is no article");
        return false;
      }
      contents.articles().record(where, fields, piece.size());
    } catch (UndecodableException e) {
      refuse(where, Reason.NOT_TEXT, String.valueOf(e.getMessage()), piece);
    } catch (BadRecordException e) {
      refuse(where, e.reason(), e.getMessage(), piece);
    }
    return true;
  }

  private void refuse(String where, Reason reason, String message, Piece piece) {
    contents.found().rejection(new Rejection(where, reason, message, piece.size()));
  }
}
