package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;

/** A way in which files hold articles. Holds no state. */
interface Format {

  /**
   * Hands the articles of {@code file}, and what can't be read of it, to {@code found}.
   *
   * @param in the file's bytes, decompressed
   * @param limit the size in bytes above which an article is refused
   * @throws IOException when the file breaks off; what was handed over stays
   */
  void read(InputFile file, InputStream in, long limit, Found found) throws IOException;
}
