package org.newsledger.language;

/** How often each trigram of one profile was counted. Keys are not 0; not thread-safe. */
final class TrigramCounts {

  private long[] keys = new long[1 << 12];
  private long[] counts = new long[keys.length];
  private int size;

  /** Returns how many trigrams there are. */
  int size() {
    return size;
  }

  /** Adds to the count of a trigram. */
  void add(long key, long count) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    size += keys[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    counts[slot] += count;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Returns the smallest count; there is at least one. */
  long least() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < keys.length; i++) {
      least = keys[i] == 0 ? least : Math.min(least, counts[i]);
    }
    return least;
  }

  /** Takes trigrams with their counts, in no order. */
  interface Visitor {
    void visit(long key, long count);
  }

  /** Shows every trigram to {@code visitor}. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        visitor.visit(keys[i], counts[i]);
      }
    }
  }
}
