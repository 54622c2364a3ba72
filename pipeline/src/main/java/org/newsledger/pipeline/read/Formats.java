package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/** Reads a file by the format that its name tells; any may be gzipped. */
public final class Formats {

  private static final Map<String, Format> BY_SUFFIX =
      Map.of(".txt", new PlainText(), ".jsonl", new JsonLines());

  private Formats() {}

  /** Hands the articles of {@code file}, and what can't be read of it, to {@code found}. */
  public static void read(InputFile file, Limits limits, Found found) {
    String name = file.uri().toLowerCase(Locale.ROOT);
    boolean gzipped = name.endsWith(".gz");
    Format format = of(gzipped ? name.substring(0, name.length() - ".gz".length()) : name);
    if (format == null) {
      found.rejection(
          new Rejection(
              file.uri(),
              Reason.UNSUPPORTED_FORMAT,
              "the name must end in .txt or .jsonl, or one of them and .gz",
              file.bytes()));
      return;
    }
    try (InputStream raw = open(file);
        InputStream in = gzipped ? new GZIPInputStream(raw) : raw) {
      format.read(file, in, limits.recordBytes(), found);
    } catch (IOException e) {
      String what = gzipped ? "can't be read, or is no whole gzip file: " : "can't be read: ";
      found.rejection(
          new Rejection(file.uri(), Reason.UNREADABLE, what + e.getMessage(), file.bytes()));
    }
  }

  private static InputStream open(InputFile file) throws IOException {
    return Channels.newInputStream(
        FileSystems.open(FileSystems.matchNewResource(file.path(), false)));
  }

  private static @Nullable Format of(String name) {
    return BY_SUFFIX.entrySet().stream()
        .filter(entry -> name.endsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findAny()
        .orElse(null);
  }
}
