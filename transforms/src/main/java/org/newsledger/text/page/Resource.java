package org.newsledger.text.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this package's lists of two columns. */
final class Resource {

  /**
   * A line of a list.
   *
   * @param key its first column
   * @param value its second column
   */
  record Row(String key, String value) {}

  private Resource() {}

  /** Returns the lines of {@code /page/name} that are neither blank nor start with {@code #}. */
  static List<Row> rows(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Resource.class.getResourceAsStream("/page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("page/" + name + " is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (tab <= 0 || line.indexOf('\t', tab + 1) >= 0) {
          throw new IllegalStateException("page/" + name + " wants two columns: " + line);
        }
        rows.add(new Row(line.substring(0, tab), line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }
}
