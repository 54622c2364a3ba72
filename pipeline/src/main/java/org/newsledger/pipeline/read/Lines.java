package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes each line for a record. */
final class Lines implements Pieces {

  private final PieceBuffer buffer;

  Lines(InputStream in, long limit) {
    this.buffer = new PieceBuffer(in, limit);
  }

  @Override
  public @Nullable Piece next() throws IOException {
    long number = buffer.line();
    int c = buffer.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      buffer.add(c);
      c = buffer.read();
    }
    return buffer.take(number);
  }
}
