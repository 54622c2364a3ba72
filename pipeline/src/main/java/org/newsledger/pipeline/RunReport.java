package org.newsledger.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsledger.pipeline.parquet.ParquetTable;

/**
 * What a run has read and found, counted in the files that it wrote.
 *
 * @param tables rows of each table, by its folder's name
 * @param languages articles of each language
 * @param skipped parts of containers that are no inputs, by what they are
 * @param failed articles that met a bug
 * @param failedUris some of them
 * @param capped claims and articles that stand alone because too many were to be compared, by kind
 * @param seconds from start to end
 */
record RunReport(
    Map<String, Long> tables,
    Map<String, Long> languages,
    Map<String, Long> skipped,
    long failed,
    List<String> failedUris,
    Map<String, Long> capped,
    double seconds) {

  /**
   * Returns the report on the tables in {@code folder}.
   *
   * @param folder ends in a slash
   */
  static RunReport on(String folder, double seconds) throws IOException {
    Map<String, Long> tables = new LinkedHashMap<>();
    for (Table table : Table.published()) {
      tables.put(table.folder(), ParquetTable.in(folder + table.folder() + '/').rows());
    }
    Counts counts = Counts.in(folder + Table.COUNTS.folder() + '/');
    return new RunReport(
        tables,
        counts.of(Count.Kind.LANGUAGE),
        counts.of(Count.Kind.SKIPPED),
        counts.of(Count.Kind.REJECT).getOrDefault("failed", 0L),
        List.copyOf(counts.of(Count.Kind.FAILED).keySet()),
        counts.of(Count.Kind.CAPPED),
        seconds);
  }

  /** Returns the number of inputs: each gave an article or a reject. */
  long inputs() {
    return rows(Table.ARTICLES) + rows(Table.REJECTS);
  }

  /** Returns the number of inputs that gave no article. */
  long rejects() {
    return rows(Table.REJECTS);
  }

  private long rows(Table table) {
    return tables.getOrDefault(table.folder(), 0L);
  }

  /** Returns the content of {@code run.json}. */
  String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("program", "newsledger");
    report.put("inputs", inputs());
    report.putAll(tables);
    report.put("failed", failed);
    report.put("skipped", skipped);
    report.put("languages", languages);
    report.put("capped", capped);
    report.put("seconds", seconds);
    try {
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(report)
          + '\n';
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and strings can be written", e);
    }
  }

  /**
   * Returns the summary for a person.
   *
   * @param output the folder as it was named on the command line
   */
  String summary(String output) {
    String folder = output.endsWith("/") ? output : output + '/';
    String spoken =
        languages.entrySet().stream()
            .map(e -> e.getKey() + ' ' + e.getValue())
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    line(text, "inputs", inputs());
    line(text, "articles", rows(Table.ARTICLES) + (spoken.isEmpty() ? "" : " (" + spoken + ')'));
    line(text, "rejects", rows(Table.REJECTS) + (failed == 0 ? "" : " (" + failed + " failed)"));
    if (!skipped.isEmpty()) {
      line(text, "skipped", kinds());
    }
    line(text, "claims", rows(Table.CLAIMS));
    line(text, "figures", rows(Table.FIGURES));
    line(text, "events", rows(Table.EVENTS));
    line(text, "actors", rows(Table.ACTORS) + " (" + rows(Table.MENTIONS) + " mentions)");
    line(text, "languages", languages.size());
    line(text, "seconds", seconds);
    line(text, "tables", folder);
    text.append(
            "\nduckdb -c \"SELECT measure, subject, value_low, qualifier, place, articles FROM '")
        .append(folder)
        .append("figures/*.parquet' ORDER BY articles DESC, mentions DESC LIMIT 20\"");
    return text.toString();
  }

  /** Returns what a person should know of articles that met a bug. */
  String failures() {
    String more = failedUris.size() < failed ? ", …" : "";
    return failed
        + (failed == 1 ? " article" : " articles")
        + " met a bug: "
        + String.join(", ", failedUris)
        + more
        + "; see rejects with reason failed";
  }

  private String kinds() {
    return skipped.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(String.format("%-10s %s%n", name, value));
  }
}
