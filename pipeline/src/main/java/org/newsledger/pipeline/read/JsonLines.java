package org.newsledger.pipeline.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/**
 * A file with a JSON object in each line: {@code {url|id, source?, title?, published?, language?,
 * text}}. Blank lines are no inputs.
 */
final class JsonLines implements Format {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public void read(InputFile file, InputStream in, long limit, Found found) throws IOException {
    BoundedLines lines = new BoundedLines(in, limit);
    long inputs = 0;
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      if (line.bytes().length > 0) {
        inputs += read(file, line, limit, found) ? 1 : 0;
      }
    }
    if (inputs == 0) {
      found.rejection(new Rejection(file.uri(), Reason.EMPTY, "holds no records", file.bytes()));
    }
  }

  /** Returns whether the line holds an input. */
  private static boolean read(InputFile file, BoundedLines.Line line, long limit, Found found) {
    String uri = file.uri() + '#' + line.number();
    long size = line.size();
    if (size > limit) {
      String message = "line " + line.number() + " holds more than " + limit + " bytes";
      found.rejection(new Rejection(uri, Reason.TOO_LARGE, message + "; raise --maxBytes", size));
      return true;
    }
    try {
      String text = Utf8.decode(line.bytes());
      if (text.isBlank()) {
        return false;
      }
      record(uri, JSON.readValue(text), size, found);
    } catch (NotTextException e) {
      String message = "line " + line.number() + ' ' + e.getMessage();
      found.rejection(new Rejection(uri, Reason.NOT_TEXT, message, size));
    } catch (MismatchedInputException e) {
      String message = "line " + line.number() + " holds more than one JSON value";
      found.rejection(new Rejection(uri, Reason.BAD_JSON, message, size));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String column = at == null ? "" : ", column " + at.getColumnNr();
      String message = "line " + line.number() + column + ": " + e.getOriginalMessage();
      found.rejection(new Rejection(uri, Reason.BAD_JSON, message, size));
    }
    return true;
  }

  private static void record(String lineUri, JsonNode json, long size, Found found) {
    if (!json.isObject()) {
      found.rejection(
          new Rejection(lineUri, Reason.BAD_RECORD, "the line is no JSON object", size));
      return;
    }
    String url = string(json, "url");
    String id = url == null ? string(json, "id") : url;
    String uri = id == null ? lineUri : id;
    JsonNode text = json.get("text");
    if (text == null || !text.isTextual()) {
      String message = text == null ? "has no \"text\"" : "its \"text\" is no string";
      found.rejection(new Rejection(uri, Reason.BAD_RECORD, message + " (" + lineUri + ')', size));
    } else if (text.textValue().isBlank()) {
      found.rejection(
          new Rejection(uri, Reason.EMPTY, "its \"text\" is blank (" + lineUri + ')', size));
    } else {
      String source = string(json, "source");
      found.document(
          new Document(
              uri,
              source == null && url != null ? host(url) : source,
              string(json, "title"),
              string(json, "published"),
              string(json, "language"),
              text.textValue(),
              size));
    }
  }

  private static @Nullable String string(JsonNode json, String field) {
    JsonNode value = json.get(field);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null; // an address that no library can read names no publisher
    }
  }
}
