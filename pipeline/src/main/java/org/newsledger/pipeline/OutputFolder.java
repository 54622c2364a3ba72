package org.newsledger.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions.IGNORE_MISSING_FILES;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
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

  /** What is true of the folder until {@link #publish}. */
  static final String UNTOUCHED = "the output folder is as it was before";

  /** What is true of the folder when its staging folder could not be removed. */
  static final String LEFT = "the next run removes what this one left";

  private static final String BROKEN = "it holds no whole run, and the next run replaces it";

  /** How often to look for files that a cancelled run still wrote. */
  private static final int ROUNDS = 10;

  private static final int MILLIS_BETWEEN_ROUNDS = 100;

  private final String folder;

  /**
   * Names this run's own part of the staging folder: what an abandoned run still writes is not in
   * it.
   */
  private final String run;

  private boolean moving;

  private OutputFolder(String folder, String run) {
    this.folder = folder;
    this.run = run;
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
    OutputFolder output = new OutputFolder(nameOf(path), UUID.randomUUID() + "/");
    output.check(path, overwrite);
    try {
      output.write(MARKER, RunMarker.ofThisProcess().text());
    } catch (IOException e) {
      output.abandon();
      throw e;
    }
    return output;
  }

  /**
   * Returns the folder with the tables of a run that was submitted and not waited for.
   *
   * @throws RefusedException when there is none whose tables are all written
   */
  static OutputFolder submitted(String path) throws IOException, RefusedException {
    String staging = nameOf(path) + STAGING;
    for (ResourceId counts : ids(match(staging + "*/" + Table.COUNTS.folder() + "/*"))) {
      String run = counts.toString().substring(staging.length()).split("/", 2)[0] + '/';
      OutputFolder output = new OutputFolder(nameOf(path), run);
      if (output.isWritten()) {
        return output;
      }
    }
    throw new RefusedException("--output=" + path + " holds no run that waits to be published");
  }

  private boolean isWritten() throws IOException {
    for (Table table : Table.published()) {
      if (match(staging() + table.folder() + "/*").isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String nameOf(String path) {
    return FileSystems.matchNewResource(path, true).toString();
  }

  /** Returns the folder that the tables are written to; ends in a slash. */
  String staging() {
    return folder + STAGING + run;
  }

  /** Returns the folder that holds a table once it is published; ends in a slash. */
  String table(Table table) {
    return folder + table.folder() + '/';
  }

  /** Puts what {@link #staging} holds in the place of any earlier run. */
  void publish(String report) throws IOException {
    String written = STAGING + run + REPORT;
    write(written, report);
    moving = true;
    FileSystems.delete(ids(match(folder + REPORT)));
    List<ResourceId> from = new ArrayList<>();
    List<ResourceId> to = new ArrayList<>();
    for (Table table : Table.published()) {
      FileSystems.delete(ids(match(table(table) + "*.parquet")));
      for (ResourceId file : ids(match(staging() + table.folder() + "/*.parquet"))) {
        from.add(file);
        to.add(FileSystems.matchNewResource(table(table) + file.getFilename(), false));
      }
    }
    FileSystems.rename(from, to);
    FileSystems.rename(List.of(resource(written)), List.of(resource(REPORT)));
    clear();
  }

  /**
   * Removes what a run has written that ends early, and returns what is true of the folder then. A
   * folder whose tables were being moved keeps its marker, so that no run takes it for a whole one.
   */
  String abandon() {
    if (moving) {
      return BROKEN;
    }
    try {
      clear();
      return UNTOUCHED;
    } catch (IOException e) {
      return LEFT;
    }
  }

  /** Removes what {@link #staging} holds, and what a run that is ending still writes there. */
  void clear() throws IOException {
    for (int round = 1; ; round++) {
      try {
        FileSystems.delete(ids(match(folder + STAGING + "**")), IGNORE_MISSING_FILES);
        EmptyFolders.remove(resource(STAGING));
        return;
      } catch (IOException e) {
        if (round == ROUNDS) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(IOException reason) throws IOException {
    try {
      Thread.sleep(MILLIS_BETWEEN_ROUNDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    }
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
    if (unfinished) {
      checkUnfinished(path, overwrite);
    }
    if (finished && !overwrite) {
      throw new RefusedException(
          "--output=" + path + " holds a run already; add --overwrite to replace it");
    }
    clear();
  }

  private void checkUnfinished(String path, boolean overwrite)
      throws IOException, RefusedException {
    RunMarker.State state = RunMarker.stateOf(head(resource(MARKER)));
    if (state == RunMarker.State.GOING_ON) {
      throw new RefusedException("--output=" + path + " is being filled by a run that is going on");
    }
    if (state == RunMarker.State.UNKNOWN && !overwrite) {
      throw new RefusedException(
          "--output="
              + path
              + " holds a run of another machine that is going on or broke off;"
              + " add --overwrite to replace it");
    }
  }

  private static boolean isOurs(ResourceId report) throws IOException {
    return head(report).contains(SIGNATURE);
  }

  private static String head(ResourceId file) throws IOException {
    try (var in = Channels.newInputStream(FileSystems.open(file))) {
      return new String(in.readNBytes(1 << 16), UTF_8);
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
