package org.newsledger.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The sentences and words of one language that synthetic articles are made of. */
final class Templates {

  private static final List<String> WORDS = List.of("adjective", "verb");
  private static final List<String> PHRASES = List.of("noun", "tail");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Templates() {}

  /** Returns the templates of a language. */
  static Templates of(String language) {
    Templates templates = new Templates();
    for (String[] row : rows(language + ".tsv")) {
      List<String> lines = templates.sections.computeIfAbsent(row[0], name -> new ArrayList<>());
      if (PHRASES.contains(row[0]) && row[1].indexOf('|') >= 0) {
        lines.addAll(List.of(row[1].split("\\|")));
      } else if (PHRASES.contains(row[0]) || WORDS.contains(row[0])) {
        lines.addAll(List.of(row[1].split(" ")));
      } else {
        lines.add(row[1]);
      }
    }
    return templates;
  }

  /** Returns the rows of a file beside this class; lines that start with # are none. */
  static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return rows;
  }

  /** Returns the lines of a section. */
  List<String> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  /** Returns a line of a section with its slots filled, a random word of its section for each. */
  String fill(String line, Map<String, String> slots, Random random) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
      int close = line.indexOf('}', open);
      String slot = line.substring(open + 1, close);
      String value = slots.get(slot);
      text.append(line, at, open).append(value == null ? pick(section(slot), random) : value);
      at = close + 1;
    }
    text.append(line, at, line.length());
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  /** Returns one of {@code values}. */
  static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
