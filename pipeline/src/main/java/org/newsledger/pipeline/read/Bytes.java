package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.newsledger.model.Rejection.Reason;

/** Reads streams to their end, or by the byte. */
final class Bytes {

  private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private Bytes() {}

  /**
   * Returns all bytes of a stream.
   *
   * @throws RefusedInputException when there are more than {@code limit}
   */
  static byte[] read(InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, LARGEST_ARRAY));
    if (bytes.length > limit) {
      throw new RefusedInputException(
          Reason.TOO_LARGE,
          "holds more than " + limit + " bytes; raise --maxBytes if it is one article");
    }
    return bytes;
  }

  /** Returns the next byte of a stream that gives several at once; -1 at its end. */
  static int next(InputStream in) throws IOException {
    byte[] one = new byte[1];
    return in.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
