package org.newsledger.pipeline.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/** Reads the fields of a JSON object; what is not known is passed over and never kept. */
final class JsonFields {

  /** A record's own size bounds its strings; names of strangers fill no tables. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final JsonParser parser;
  private final int deepest;
  private final Fields fields = new Fields();

  private JsonFields(JsonParser parser, int deepest) {
    this.parser = parser;
    this.deepest = deepest;
  }

  /**
   * Returns the fields of the object that {@code json} is.
   *
   * @throws BadRecordException when it is no object, or none that is whole
   */
  static Fields parse(String json, Limits limits) throws BadRecordException {
    try (JsonParser parser = JSON.createParser(json)) {
      return new JsonFields(parser, limits.jsonDepth()).record();
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : "column " + e.getLocation().getColumnNr();
      throw new BadRecordException(Reason.BAD_JSON, column + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be read", e);
    }
  }

  private Fields record() throws IOException, BadRecordException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new BadRecordException(Reason.BAD_RECORD, "is no JSON object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String known = Fields.known(name);
      parser.nextToken();
      if (known == null) {
        skip();
      } else {
        field(name, known);
      }
    }
    if (parser.nextToken() != null) {
      throw new BadRecordException(Reason.BAD_JSON, "holds more than one JSON value");
    }
    return fields;
  }

  private void field(String name, String known) throws IOException, BadRecordException {
    boolean number = parser.currentToken().isScalarValue() && !isString();
    boolean missing = parser.currentToken() == JsonToken.VALUE_NULL;
    if (number && !missing && Fields.holdsText(known)) {
      fields.isNoString(name);
      return;
    }
    String value = value(Fields.holdsText(known));
    if (value != null) {
      fields.put(known, value);
    }
  }

  private boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Returns a scalar, what a list holds, or the name of a thing; null when there is none. */
  private @Nullable String value(boolean text) throws IOException, BadRecordException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case START_ARRAY -> list(text);
      case START_OBJECT -> thing();
      default -> parser.getText();
    };
  }

  /** Returns all paragraphs of a text; the first of other values. */
  private @Nullable String list(boolean text) throws IOException, BadRecordException {
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isScalarValue()) {
        String value = value(text);
        if (value != null && (text || values.isEmpty())) {
          values.add(value);
        }
      } else {
        skip();
      }
    }
    return values.isEmpty() ? null : String.join("\n\n", values);
  }

  /** Returns the name in {@code {"name": "The Post"}}, the text in {@code {"rendered": "…"}}. */
  private @Nullable String thing() throws IOException, BadRecordException {
    String found = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (isString() && (name.equals("name") || name.equals("rendered"))) {
        found = parser.getText();
      } else {
        skip();
      }
    }
    return found;
  }

  /** Passes over the value at which the parser stands. */
  private void skip() throws IOException, BadRecordException {
    int depth = step(parser.currentToken());
    while (depth > 0) {
      if (depth >= deepest) {
        throw new BadRecordException(
            Reason.BAD_JSON, "is nested deeper than " + deepest + "; raise --maxJsonDepth");
      }
      depth += step(parser.nextToken());
    }
  }

  private static int step(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
