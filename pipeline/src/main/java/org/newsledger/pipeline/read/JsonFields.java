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
import java.util.Locale;
import java.util.Set;
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

  /**
   * Under which names a record stands in an object that tells more of it: Elasticsearch's for what
   * it was given, JSON-LD's for what a page is about.
   */
  private static final Set<String> PARTS = Set.of("_source", "mainentity");

  /**
   * Under which names one stands in an answer of a programming interface, whose date and number are
   * not the record's.
   */
  private static final Set<String> RECORDS =
      Set.of(
          "data",
          "response",
          "result",
          "payload",
          "article",
          "document",
          "doc",
          "record",
          "item",
          "post",
          "story");

  /** Objects around a record, its own among them. */
  private static final int DEEPEST_RECORD = 4;

  /** What JSON-LD calls the kind of a thing. */
  private static final String TYPE = "@type";

  private final JsonParser parser;
  private final int deepest;

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
    Fields fields = members(1);
    if (parser.nextToken() != null) {
      throw new BadRecordException(Reason.BAD_JSON, "holds more than one JSON value");
    }
    return fields;
  }

  /**
   * Returns the fields of an object, or of the first object in it that is a record if it is none.
   */
  private Fields members(int depth) throws IOException, BadRecordException {
    Fields fields = new Fields();
    Fields inner = new Fields();
    boolean lends = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      String known = Fields.known(name);
      parser.nextToken();
      boolean object = parser.currentToken() == JsonToken.START_OBJECT;
      String folded = name.toLowerCase(Locale.ROOT);
      boolean part = PARTS.contains(folded);
      if (object && depth < DEEPEST_RECORD && (part || RECORDS.contains(folded))) {
        Fields wrapped = members(depth + 1);
        if (!inner.tellsText()) {
          inner = wrapped;
          lends = part;
        }
      } else if (name.equals(TYPE) && !object) {
        fields.isOf(list("", " "));
      } else if (known == null) {
        skip();
      } else {
        field(name, known, fields);
      }
    }
    if (fields.tellsText() || !inner.tellsText()) {
      return fields;
    }
    if (lends) {
      inner.fillFrom(fields);
    } else {
      inner.nameFrom(fields);
    }
    return inner;
  }

  private void field(String name, String known, Fields fields)
      throws IOException, BadRecordException {
    boolean number = parser.currentToken().isScalarValue() && !isString();
    boolean missing = parser.currentToken() == JsonToken.VALUE_NULL;
    if (number && !missing && Fields.holdsText(known)) {
      fields.isNoString(name);
      return;
    }
    String value = Fields.holdsText(known) ? list(known, "\n\n") : value(known);
    if (value != null) {
      fields.put(known, value);
    }
  }

  private boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Returns a scalar, the first of a list, or what a thing is called; null when there is none. */
  private @Nullable String value(String known) throws IOException, BadRecordException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case START_ARRAY -> list(known, "");
      case START_OBJECT -> thing(known);
      default -> parser.getText();
    };
  }

  /** Returns a value, or those of a list with something between them: the first if that is none. */
  private @Nullable String list(String known, String between)
      throws IOException, BadRecordException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return value(known);
    }
    List<String> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        skip();
        continue;
      }
      String value = value(known);
      if (value != null && (values.isEmpty() || !between.isEmpty())) {
        values.add(value);
      }
    }
    return values.isEmpty() ? null : String.join(between, values);
  }

  /**
   * Returns the name in {@code {"name": "The Post"}}, the text in {@code {"rendered": "…"}}, the
   * address of a page in {@code {"@id": "https://…"}}.
   */
  private @Nullable String thing(String known) throws IOException, BadRecordException {
    String found = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      boolean tells =
          Fields.isPage(known)
              ? name.equals("@id") || name.equals("url")
              : name.equals("name") || name.equals("rendered");
      if (isString() && tells) {
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
