package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The folder that a run fills. Tables are written to a staging folder inside it and moved when all
 * of them are whole; {@code run.json} comes last, and goes first when a run replaces another. So a
 * folder with {@code run.json} is one whole run, and a failed run leaves the one before it alone.
 */
final class OutputFolder {

  private static final String REPORT = "run.json";
  private static final String STAGING = "_staging/";
  private static final String MARKER = STAGING + "unfinished";

  /** What only our reports hold. */
  private static final String SIGNATURE = "\"program\" : \"newsledger\"";

  private final String folder;

  private OutputFolder(String folder) {
    this.folder = folder;
  }

  /**
   * Returns the folder, ready for {@link #staging}.
   *
   * @param overwrite whether the run that it holds may be replaced
   * @throws RefusedException when it holds a run that may not be, or anything else
   */
  static OutputFolder prepare(String path, boolean overwrite) throws IOException, RefusedException {
    for (MatchResult.Metadata itself : match(path)) {
      if (!itself.resourceId().isDirectory()) {
        throw new RefusedException("--output=" + path + " is a file; name a folder");
      }
    }
    OutputFolder output = new OutputFolder(FileSystems.matchNewResource(path, true).toString());
    output.check(path, overwrite);
    output.write(MARKER, "A run is writing here, or broke off.\n");
    return output;
  }

  /** Returns the folder that the tables are written to; ends in a slash. */
  String staging() {
    return folder + STAGING;
  }

  /** Returns the folder that holds a table once it is published; ends in a slash. */
  String table(Table table) {
    return folder + table.folder() + '/';
  }

  /** Puts what {@link #staging} holds in the place of any earlier run. */
  void publish(String report) throws IOException {
    FileSystems.delete(ids(match(folder + REPORT)));
    List<ResourceId> from = new ArrayList<>();
    List<ResourceId> to = new ArrayList<>();
    for (Table table : Table.values()) {
      FileSystems.delete(ids(match(table(table) + "*.parquet")));
      for (ResourceId file : ids(match(staging() + table.folder() + "/*.parquet"))) {
        from.add(file);
        to.add(FileSystems.matchNewResource(table(table) + file.getFilename(), false));
      }
    }
    FileSystems.rename(from, to);
    write(STAGING + REPORT, report);
    FileSystems.rename(List.of(resource(STAGING + REPORT)), List.of(resource(REPORT)));
    clear();
  }

  /** Removes what {@link #staging} holds. */
  void clear() throws IOException {
    FileSystems.delete(ids(match(staging() + "**")), StandardMoveOptions.IGNORE_MISSING_FILES);
    EmptyFolders.remove(resource(STAGING));
  }

  private void check(String path, boolean overwrite) throws IOException, RefusedException {
    List<ResourceId> files = ids(match(folder + "**"));
    if (files.isEmpty()) {
      return;
    }
    boolean finished = files.contains(resource(REPORT)) && isOurs(resource(REPORT));
    boolean unfinished = files.contains(resource(MARKER));
    if (!finished && !unfinished) {
      throw new RefusedException(
          "--output=" + path + " holds files that are not of a run; name another folder");
    }
    if (!overwrite) {
      throw new RefusedException(
          finished
              ? "--output=" + path + " holds a run already; add --overwrite to replace it"
              : "--output="
                  + path
                  + " holds a run that is going on or broke off;"
                  + " add --overwrite to replace it");
    }
    clear();
  }

  private static boolean isOurs(ResourceId report) throws IOException {
    try (var in = Channels.newInputStream(FileSystems.open(report))) {
      return new String(in.readNBytes(1 << 16), UTF_8).contains(SIGNATURE);
    }
  }

  private void write(String name, String text) throws IOException {
    try (WritableByteChannel channel = FileSystems.create(resource(name), "text/plain")) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(folder + name, name.endsWith("/"));
  }

  private static List<MatchResult.Metadata> match(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
  }

  private static List<ResourceId> ids(List<MatchResult.Metadata> files) {
    return files.stream()
        .map(MatchResult.Metadata::resourceId)
        .filter(file -> !file.isDirectory())
        .toList();
  }
}
