package org.newsledger.text.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as sloppily as pages write it; what comes before an error counts. */
final class JsonTree {

  private static final int DEEPEST = 40;
  private static final int MOST_VALUES = 50_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final List<Object> roots = new ArrayList<>();
  private final Deque<Object> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private int values;

  private JsonTree() {}

  /** Returns the values at the top: maps, lists, strings; numbers and truth values as strings. */
  static List<Object> read(String text) {
    JsonTree tree = new JsonTree();
    int start = start(text);
    if (start < 0) {
      return List.of();
    }
    try (JsonParser parser = FACTORY.createParser(text.substring(start))) {
      JsonToken token = parser.nextToken();
      while (token != null && tree.values < MOST_VALUES) {
        tree.take(token, parser);
        token = parser.nextToken();
      }
    } catch (IOException e) {
      return tree.roots; // broken from here on; what stands before is what the page says
    }
    return tree.roots;
  }

  /** Passes over what wraps JSON: {@code <!--}, {@code <![CDATA[}. */
  private static int start(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || (c == '[' && !text.startsWith("[CDATA[", i) && !isCdata(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCdata(String text, int bracket) {
    return bracket >= 6 && text.startsWith("[CDATA", bracket - 6);
  }

  private void take(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> open(new LinkedHashMap<String, Object>());
      case START_ARRAY -> open(new ArrayList<Object>());
      case END_OBJECT, END_ARRAY -> open.pop();
      case FIELD_NAME -> {
        if (open.peek() instanceof Map<?, ?>) {
          names.push(parser.getText());
        }
      }
      case VALUE_NULL -> {
        if (open.peek() instanceof Map<?, ?>) {
          names.pop();
        }
      }
      default -> add(parser.getText());
    }
  }

  private void open(Object container) {
    add(container);
    open.push(container);
  }

  @SuppressWarnings("unchecked")
  private void add(Object value) {
    values++;
    Object container = open.peek();
    if (container instanceof Map<?, ?>) {
      ((Map<String, Object>) container).putIfAbsent(names.pop(), value);
    } else if (container instanceof List<?>) {
      ((List<Object>) container).add(value);
    } else {
      roots.add(value);
    }
  }
}
