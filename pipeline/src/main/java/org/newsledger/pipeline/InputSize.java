package org.newsledger.pipeline;

import java.io.IOException;
import java.util.Locale;
import org.newsledger.pipeline.read.InputFile;
import org.newsledger.pipeline.read.InputPaths;

/**
 * How much there is to read, as far as the names and sizes of files tell.
 *
 * @param count how many files
 * @param bytes of text that they hold, compressed ones by the usual ratio
 */
public record InputSize(long count, long bytes) {

  /** What news text of one language shrinks by under gzip, rounded up. */
  private static final int GZIP_RATIO = 4;

  /** A usual article. */
  private static final int ARTICLE_BYTES = 3_000;

  /** Text that makes a file of some 100 MB in the largest table. */
  private static final long FILE_BYTES = 300L << 20;

  /** Text below which another file in each table would be a crumb. */
  private static final long CRUMB_BYTES = 30L << 20;

  /** Returns the size of the files that {@code input} means. */
  static InputSize of(String input) throws IOException {
    long count = 0;
    long bytes = 0;
    for (InputFile file : InputPaths.list(input)) {
      boolean gzipped = file.path().toLowerCase(Locale.ROOT).endsWith(".gz");
      bytes += gzipped ? file.bytes() * GZIP_RATIO : file.bytes();
      count++;
    }
    return new InputSize(count, bytes);
  }

  /** Returns about how many articles there are. */
  public long articles() {
    return Math.max(count, bytes / ARTICLE_BYTES);
  }

  /**
   * Returns how many files each table should have: one for each of {@code writers} if none becomes
   * a crumb, and more when they would become giants.
   */
  public int files(int writers) {
    long busy = Math.min(writers, 1 + bytes / CRUMB_BYTES);
    return (int) Math.max(busy, 1 + bytes / FILE_BYTES);
  }
}
