package org.newsledger.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Sums numbers by what they count and writes the sums to one small file for the run's report.
 * Beam's own counters can't serve: a bundle that is tried twice counts twice.
 */
final class WriteCounts extends PTransform<PCollection<KV<String, Long>>, PDone> {

  private final String file;

  private WriteCounts(String file) {
    this.file = file;
  }

  /** Returns the transform that writes to a file. */
  static WriteCounts to(String file) {
    return new WriteCounts(file);
  }

  /** Returns the sums in a file that was written so, of what begins with a word, by the rest. */
  static Map<String, Long> read(String file, String word) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    var channel = FileSystems.open(FileSystems.matchNewResource(file, false));
    try (BufferedReader lines =
        new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        String what = line.substring(space + 1);
        if (what.startsWith(word + ' ')) {
          counts.put(what.substring(word.length() + 1), Long.valueOf(line.substring(0, space)));
        }
      }
    }
    return counts;
  }

  @Override
  public PDone expand(PCollection<KV<String, Long>> values) {
    values
        .apply("Sum", Sum.longsPerKey())
        .apply(
            "Write line",
            MapElements.into(TypeDescriptors.strings())
                .via(count -> count.getValue() + " " + count.getKey()))
        .apply("Write file", write());
    return PDone.in(values.getPipeline());
  }

  /** Not {@code TextIO.write}, which asks a remote file system while the graph is built. */
  @SuppressWarnings("deprecation") // see WriteTables
  private FileIO.Write<Void, String> write() {
    int name = file.lastIndexOf('/') + 1;
    return FileIO.<String>write()
        .via(TextIO.sink())
        .to(file.substring(0, name))
        .withNaming((window, pane, shards, shard, compression) -> file.substring(name))
        .withNumShards(1)
        .withIgnoreWindowing();
  }
}
