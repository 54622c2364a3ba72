package org.newsledger.pipeline.read;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks bytes as discs, networks and enemies do. */
final class Mutator {

  private static final int[] TELLING = {
    0, 1, 0x7F, 0x80, 0xFF, '"', '\\', '{', '[', '<', '&', '\n', ','
  };
  private static final int MOST = 1 << 17;

  private final Random random;
  private final List<byte[]> others;

  /** Breaks by {@code random}, and mixes with {@code others}. */
  Mutator(Random random, List<byte[]> others) {
    this.random = random;
    this.others = others;
  }

  /** Returns a broken copy. */
  byte[] mutate(byte[] bytes) {
    byte[] mutated = bytes.clone();
    int times = 1 + random.nextInt(1 + random.nextInt(6));
    for (int i = 0; i < times && mutated.length > 0; i++) {
      mutated = once(mutated);
    }
    return mutated.length > MOST ? Arrays.copyOf(mutated, MOST) : mutated;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(1 + random.nextInt(200)));
    switch (random.nextInt(7)) {
      case 0 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[from] = (byte) TELLING[random.nextInt(TELLING.length)];
      case 2 -> {
        return Arrays.copyOf(bytes, from); // breaks off
      }
      case 3 -> {
        return joined(bytes, from, bytes, to); // a gap
      }
      case 4 -> {
        return joined(bytes, to, bytes, from); // said twice
      }
      case 5 -> {
        byte[] other = others.get(random.nextInt(others.size()));
        return other.length == 0 ? bytes : joined(bytes, from, other, random.nextInt(other.length));
      }
      default -> {
        for (int i = from; i < to; i++) {
          bytes[i] = (byte) random.nextInt(256);
        }
      }
    }
    return bytes;
  }

  /** Returns {@code head} up to one place and {@code tail} from another. */
  private static byte[] joined(byte[] head, int end, byte[] tail, int start) {
    byte[] joined = Arrays.copyOf(head, end + tail.length - start);
    System.arraycopy(tail, start, joined, end, tail.length - start);
    return joined;
  }
}
