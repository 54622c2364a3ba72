package org.newsledger.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Sums of {@link Count}. They travel and are written with the tables' rows, one line for each sum
 * in each file: Beam's own counters count twice what a bundle that is tried twice has counted.
 */
final class Counts {

  /** Of the articles that met a bug, the report names so many. */
  private static final int MOST_FAILED = 5;

  private final Map<Count.Kind, TreeMap<String, Long>> sums = new EnumMap<>(Count.Kind.class);

  /**
   * Returns the sums of all files of a folder.
   *
   * @param folder ends in a slash
   */
  static Counts in(String folder) throws IOException {
    Counts counts = new Counts();
    for (MatchResult.Metadata file :
        FileSystems.match(folder + '*', EmptyMatchTreatment.ALLOW).metadata()) {
      var channel = FileSystems.open(file.resourceId());
      try (BufferedReader lines =
          new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] parts = line.split(" ", 3);
          counts.add(new Count(Count.Kind.valueOf(parts[1]), parts[2], Long.parseLong(parts[0])));
        }
      }
    }
    return counts;
  }

  void add(Count count) {
    TreeMap<String, Long> kind = sums.computeIfAbsent(count.kind(), k -> new TreeMap<>());
    kind.merge(count.of(), count.number(), Long::sum);
    if (count.kind() == Count.Kind.FAILED && kind.size() > MOST_FAILED) {
      kind.pollLastEntry();
    }
  }

  /** Returns the sums of a kind, by what is counted. */
  Map<String, Long> of(Count.Kind kind) {
    return sums.getOrDefault(kind, new TreeMap<>());
  }

  /** Returns the sums as {@link #in} reads them: number, kind, and what is counted. */
  List<String> lines() {
    return sums.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().entrySet().stream()
                    .map(sum -> sum.getValue() + " " + kind.getKey() + ' ' + sum.getKey()))
        .toList();
  }
}
