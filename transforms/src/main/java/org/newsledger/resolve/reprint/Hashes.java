package org.newsledger.resolve.reprint;

/** Hashes that are the same on every machine. */
final class Hashes {

  /** What a hash is multiplied by before the next part is added; an odd prime. */
  private static final long FACTOR = 1_000_003;

  private Hashes() {}

  /** Returns the hash of a sequence that {@code next} follows. */
  static long add(long hash, long next) {
    return hash * FACTOR + next;
  }

  /** Returns the hash of a text. */
  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return mix(hash);
  }

  /** Spreads a hash over all of its bits (the finalizer of SplitMix64). */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
