package org.newsledger.pipeline.read;

import java.io.IOException;

/** Calls libraries that throw exceptions of any kind over damaged bytes. */
final class Sturdy {

  /** A call of a library. */
  interface Call<T> {
    T run() throws IOException;
  }

  private Sturdy() {}

  /**
   * Returns what the call returns.
   *
   * @throws IOException when it throws that or an unchecked exception
   */
  static <T> T call(Call<T> call) throws IOException {
    try {
      return call.run();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }
}
