package org.newsledger.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values by prefix, looked up without cutting the word: the hash of each prefix of a word follows
 * from that of the one before.
 */
final class Prefixes<T> {

  private final Map<String, T> values = new TreeMap<>();
  private @Nullable String[] prefixes = {};
  private List<@Nullable T> found = List.of();
  private int shortest;
  private int longest;
  private long firstLetters; // bit of the last six bits of each prefix's first letter

  /** Returns the value of {@code prefix}, or null. */
  @Nullable T get(String prefix) {
    return values.get(prefix);
  }

  /** Returns whether there are none. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns all prefixes. */
  Set<String> keys() {
    return values.keySet();
  }

  /** Returns the values of all prefixes. */
  Collection<T> values() {
    return values.values();
  }

  /** Sets the value of a prefix; {@link #freeze} must follow before the next look-up. */
  void put(String prefix, T value) {
    values.put(prefix, value);
  }

  /** Builds the table. */
  void freeze() {
    if (values.isEmpty()) {
      return;
    }
    int size = Integer.highestOneBit(values.size() * 2) * 2;
    prefixes = new String[size];
    found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      found.add(null);
    }
    shortest = Integer.MAX_VALUE;
    for (Map.Entry<String, T> entry : values.entrySet()) {
      String prefix = entry.getKey();
      shortest = Math.min(shortest, prefix.length());
      longest = Math.max(longest, prefix.length());
      firstLetters |= 1L << prefix.charAt(0);
      int slot = prefix.hashCode() & (size - 1);
      while (prefixes[slot] != null) {
        slot = (slot + 1) & (size - 1);
      }
      prefixes[slot] = prefix;
      found.set(slot, entry.getValue());
    }
  }

  /** Returns the value of the longest prefix that {@code word} starts with, or null. */
  @Nullable T longestOf(String word) {
    int limit = Math.min(longest, word.length());
    if (limit < shortest || prefixes.length == 0 || (firstLetters >>> word.charAt(0) & 1) == 0) {
      return null;
    }
    T best = null;
    int hash = 0;
    for (int length = 1; length <= limit; length++) {
      hash = 31 * hash + word.charAt(length - 1);
      int slot = length < shortest ? -1 : slot(hash, word, length);
      best = slot < 0 ? best : found.get(slot);
    }
    return best;
  }

  private int slot(int hash, String word, int length) {
    int slot = hash & (prefixes.length - 1);
    for (String prefix = prefixes[slot]; prefix != null; prefix = prefixes[slot]) {
      if (prefix.length() == length && word.startsWith(prefix)) {
        return slot;
      }
      slot = (slot + 1) & (prefixes.length - 1);
    }
    return -1;
  }
}
