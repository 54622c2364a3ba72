package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsledger.pipeline.Table;
import org.newsledger.pipeline.parquet.ParquetTable;

/**
 * Times the whole job on synthetic news, each run in a process of its own, and prints medians as a
 * table: {@code JobBenchmark sizes=1000,10000 runs=3 heap=3g folder=DIR NAME=JAR[,ARGUMENT]…}. The
 * name {@code floor} needs no jar: it is {@link FloorProgram}, on this process's class path. Runs
 * take turns, so that what else the machine does meets all alike, and end with an error when two
 * runs on the same articles wrote tables with different numbers of rows.
 *
 * <p>The marginal cost of an article between two sizes is the difference of the medians over the
 * difference of the sizes.
 */
public final class JobBenchmark {

  private static final String FLOOR = "floor";

  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, List<String>> engines = new LinkedHashMap<>();
  private final Map<Integer, Map<String, Long>> rows = new TreeMap<>();

  private JobBenchmark(String[] args) {
    settings.putAll(
        Map.of("sizes", "1000,10000", "runs", "3", "heap", "3g", "folder", "target/bench"));
    for (String arg : args) {
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      String value = equals < 0 ? "" : arg.substring(equals + 1);
      if (settings.containsKey(name)) {
        settings.put(name, value);
      } else {
        engines.put(name, List.of(value.split(",")));
      }
    }
  }

  /** Runs what the arguments name and prints the table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new JobBenchmark(args).run();
  }

  private record Case(String engine, int articles) {}

  private void run() throws IOException, InterruptedException {
    Path folder = Path.of(settings.getOrDefault("folder", "")).toAbsolutePath();
    Map<Case, List<MeasuredProcess>> runs = new LinkedHashMap<>();
    List<Integer> sizes =
        Stream.of(settings.getOrDefault("sizes", "").split(",")).map(Integer::valueOf).toList();
    for (int articles : sizes) {
      Path input = folder.resolve("news-" + articles);
      if (!Files.exists(input)) {
        GenerateNews.write(articles, input, 1);
      }
      for (int run = 0; run < Integer.parseInt(settings.getOrDefault("runs", "1")); run++) {
        for (String engine : engines.keySet()) {
          Path output = folder.resolve("out-" + engine);
          delete(output);
          MeasuredProcess measured =
              MeasuredProcess.run(command(engine, input, output), folder.resolve(engine + ".log"));
          runs.computeIfAbsent(new Case(engine, articles), c -> new ArrayList<>()).add(measured);
          System.err.println(engine + ' ' + articles + ": " + measured);
          check(articles, rows(output));
        }
      }
    }
    print(runs, sizes);
  }

  private static Map<String, Long> rows(Path output) throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : Table.folders()) {
      rows.put(table, ParquetTable.in(output + "/" + table + "/").rows());
    }
    return rows;
  }

  private void check(int articles, Map<String, Long> found) throws IOException {
    Map<String, Long> first = rows.putIfAbsent(articles, found);
    if (first != null && !first.equals(found)) {
      throw new IOException("the tables differ: " + first + " and " + found);
    }
  }

  private List<String> command(String engine, Path input, Path output) {
    List<String> told = engines.getOrDefault(engine, List.of());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + settings.get("heap"));
    if (engine.equals(FLOOR)) {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(FloorProgram.class.getName());
      command.addAll(List.of(input.toString(), output.toString()));
      return command;
    }
    command.addAll(List.of("-jar", told.get(0), "--input=" + input, "--output=" + output));
    command.addAll(told.subList(1, told.size()));
    return command;
  }

  private void print(Map<Case, List<MeasuredProcess>> runs, List<Integer> sizes) {
    System.out.println("| engine | articles | seconds | CPU seconds | peak MB | ms an article |");
    System.out.println("|---|---|---|---|---|---|");
    for (String engine : engines.keySet()) {
      MeasuredProcess before = null;
      int smaller = 0;
      for (int articles : sizes) {
        MeasuredProcess median =
            MeasuredProcess.median(runs.getOrDefault(new Case(engine, articles), List.of()));
        String marginal = "";
        if (before != null) {
          marginal =
              String.format(
                  "%.2f (CPU %.2f) from %d on",
                  1000 * (median.seconds() - before.seconds()) / (articles - smaller),
                  1000 * (median.cpuSeconds() - before.cpuSeconds()) / (articles - smaller),
                  smaller);
        }
        System.out.printf(
            "| %s | %d | %.1f | %.1f | %d | %s |%n",
            engine,
            articles,
            median.seconds(),
            median.cpuSeconds(),
            median.peakMegabytes(),
            marginal);
        before = median;
        smaller = articles;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
