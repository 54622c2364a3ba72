package org.newsledger.pipeline.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows one JSON value byte by byte: how deep it is, and under which names. */
final class JsonCursor {

  /**
   * Under which names programming interfaces give a list of articles: NewsAPI and GNews ({@code
   * articles}), the Guardian ({@code response.results}), the New York Times and Solr ({@code
   * response.docs}), Elasticsearch ({@code hits.hits}), Bing and OData ({@code value}), mediastack
   * ({@code data}), JSON Feed ({@code items}), JSON-LD ({@code @graph}), and what people call their
   * own exports.
   */
  private static final Set<String> WRAPPERS =
      Set.of(
          "articles",
          "results",
          "data",
          "items",
          "hits",
          "response",
          "docs",
          "documents",
          "value",
          "@graph",
          "records",
          "posts",
          "stories",
          "news",
          "entries",
          "rows");

  private static final int DEEPEST = 3; // of a wrapper
  private static final int LONGEST_NAME = 32;

  private final StringBuilder string = new StringBuilder();
  private final @Nullable String[] names = new String[DEEPEST + 1];
  private int depth;
  private boolean quoted;
  private boolean escaped;
  private boolean closed;
  private boolean text;

  /** Takes the next byte. */
  void take(int c) {
    if (quoted) {
      quoted(c);
    } else if (c == '"') {
      quoted = true;
      string.setLength(0);
    } else if (c == ':' && depth <= DEEPEST) {
      name(string.toString());
    } else if (c == '{' || c == '[') {
      depth++;
      name(null);
    } else if (c == '}' || c == ']') {
      depth--;
      closed = depth <= 0;
    }
  }

  private void quoted(int c) {
    if (escaped) {
      escaped = false;
    } else if (c == '"') {
      quoted = false;
    } else if (c == '\\') {
      escaped = true;
    }
    if (quoted && string.length() <= LONGEST_NAME) {
      string.append((char) c);
    }
  }

  private void name(@Nullable String name) {
    if (depth > DEEPEST) {
      return;
    }
    names[depth] = name;
    String known = name == null || !isWithin(depth - 1) ? null : Fields.known(name);
    text |= known != null && Fields.holdsText(known);
  }

  /** Returns whether the value is in quotation marks or brackets that are open. */
  boolean isInside() {
    return quoted || depth > 0;
  }

  /** Returns whether the brackets of the value are closed. */
  boolean isClosed() {
    return closed;
  }

  /** Returns whether it has a text of its own, so far. */
  boolean hasText() {
    return text;
  }

  /** Returns whether an array that starts here would be what the value is a wrapper of. */
  boolean isWrapper() {
    return !quoted && !text && depth > 0 && depth <= DEEPEST && isWithin(depth);
  }

  private boolean isWithin(int deep) {
    for (int i = 1; i <= deep; i++) {
      String name = names[i];
      if (name == null || !WRAPPERS.contains(name)) {
        return false;
      }
    }
    return true;
  }
}
