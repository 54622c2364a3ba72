package org.newsledger.pipeline.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The annotated articles, in the format of {@code fixtures/gold}. */
public final class Gold {

  private Gold() {}

  /** Returns the annotated articles of every file in a folder, by file and line. */
  public static List<JsonNode> read(Path folder) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) {
            articles.add(new JsonMapper().readTree(line));
          }
        }
      }
    }
    return articles;
  }

  /** Returns the entries of an article, the required ones first, in their order otherwise. */
  public static List<JsonNode> entries(JsonNode article, String kind) {
    List<JsonNode> entries = new ArrayList<>();
    article.path(kind).forEach(entries::add);
    entries.sort(Comparator.comparing(Gold::isOptional));
    return entries;
  }

  /** Returns whether an entry is neither missed nor wrong. */
  public static boolean isOptional(JsonNode entry) {
    return entry.path("optional").asBoolean(false);
  }

  /** Returns the values of a field that holds one, several or none. */
  public static Set<String> many(JsonNode entry, String field) {
    Set<String> values = new TreeSet<>();
    JsonNode value = entry.path(field);
    if (value.isArray()) {
      value.forEach(each -> values.add(each.asText()));
    } else if (value.isValueNode() && !value.isNull()) {
      values.add(value.asText());
    }
    return values;
  }

  /** Returns a text without case, diacritics and punctuation. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .replace('ς', 'σ')
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(c -> folded.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    return folded.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
