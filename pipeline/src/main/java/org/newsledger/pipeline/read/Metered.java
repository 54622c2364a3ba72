package org.newsledger.pipeline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Rejection.Reason;

/**
 * A stream that ends with {@link RefusedInputException} when more comes out of it than is allowed,
 * and with {@link IOException} whatever a library throws over damaged bytes.
 */
final class Metered extends InputStream implements Resumable {

  /** A few thousand bytes may unpack to so many whatever the ratio: a page of blanks is no bomb. */
  private static final long HARMLESS = 10_000_000;

  /** What gives so many times more than is allowed is a bomb from this on; gzip can't. */
  private static final long SURELY_HARMLESS = 1_000_000;

  private static final long SURELY = 20;

  private final InputStream in;
  private final List<Budget> budgets;
  private final @Nullable LongSupplier packed;
  private final int ratio;
  private long unpacked;
  private boolean broken;
  private boolean refused;

  private Metered(InputStream in, List<Budget> budgets, @Nullable LongSupplier packed, int ratio) {
    this.in = in;
    this.budgets = List.copyOf(budgets);
    this.packed = packed;
    this.ratio = ratio;
  }

  /** Returns a stream of bytes as they are stored. */
  static Metered stored(InputStream in, Budget... budgets) {
    return new Metered(in, List.of(budgets), null, 1);
  }

  /**
   * Returns a stream of unpacked bytes.
   *
   * @param packed how many packed bytes it has used so far
   * @param ratio how many times that it may give
   */
  static Metered unpacked(InputStream in, LongSupplier packed, int ratio, Budget... budgets) {
    return new Metered(in, List.of(budgets), packed, ratio);
  }

  @Override
  public int read() throws IOException {
    return Bytes.next(this);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    broken = true;
    refused = false;
    int read = Sturdy.call(() -> in.read(bytes, offset, length));
    if (read > 0) {
      refused = true;
      count(read);
    }
    broken = false;
    return read;
  }

  /** Returns whether the last read failed. */
  boolean isBroken() {
    return broken;
  }

  /** Returns whether the last read failed because there was too much, not because of damage. */
  boolean isRefused() {
    return broken && refused;
  }

  @Override
  public boolean resume() throws IOException {
    return Resumable.resume(in);
  }

  private void count(int read) throws IOException {
    for (Budget budget : budgets) {
      budget.take(read);
    }
    unpacked += read;
    if (packed != null && unpacked > SURELY_HARMLESS) {
      long used = Math.max(1, packed.getAsLong());
      if (unpacked / used >= (unpacked > HARMLESS ? ratio : SURELY * ratio)) {
        throw new RefusedInputException(
            Reason.TOO_LARGE,
            used + " bytes unpack to " + unpacked + " and more; raise --maxRatio if it is no bomb");
      }
    }
  }

  /** Reads what is left and throws it away; returns whether that can be done. */
  boolean drain() {
    byte[] bytes = new byte[1 << 14];
    try {
      int read = read(bytes, 0, bytes.length);
      while (read >= 0) {
        read = read(bytes, 0, bytes.length);
      }
      return true;
    } catch (IOException e) {
      return false; // what is wrong with bytes that nobody wants is of no interest
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
