package org.newsledger.language;

/**
 * Says of most words, from their hash alone, that none of the phrases of a {@link PhraseNode} goes
 * on with them.
 */
final class WordFilter {

  /** Letters of a prefix that {@link #start} looks at. */
  private static final int START = 3;

  /** Bits for each word, so that one other word in sixteen passes at most. */
  private static final int BITS_EACH = 16;

  private final long[] words;
  private final long[] prefixes;
  private long shortPrefixes; // bits of the last six bits of the first letters

  /** Returns a filter that nothing passes, made for some numbers of words and prefixes. */
  WordFilter(int words, int prefixes) {
    this.words = new long[longs(words)];
    this.prefixes = new long[longs(prefixes)];
  }

  private static int longs(int count) {
    int bits = Math.max(Long.SIZE, count * BITS_EACH);
    return Integer.highestOneBit(bits) / Long.SIZE;
  }

  /** Lets a word pass. */
  void addWord(String word) {
    set(words, spread(word.hashCode()));
  }

  /** Lets all words pass that start with a prefix. */
  void addPrefix(String prefix) {
    if (prefix.length() < START) {
      shortPrefixes |= 1L << prefix.charAt(0);
    } else {
      set(prefixes, start(prefix));
    }
  }

  /** Returns false when {@code word} is none of the words and starts with none of the prefixes. */
  boolean passes(String word) {
    return get(words, spread(word.hashCode()))
        || get(prefixes, start(word))
        || (shortPrefixes >>> word.charAt(0) & 1) != 0;
  }

  private static void set(long[] bits, int hash) {
    bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
  }

  private static boolean get(long[] bits, int hash) {
    return (bits[hash >>> 6 & bits.length - 1] >>> hash & 1) != 0;
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  private static int start(String word) {
    int length = word.length();
    int hash = word.charAt(0);
    hash = 31 * hash + (length > 1 ? word.charAt(1) : 0);
    hash = 31 * hash + (length > 2 ? word.charAt(2) : 0);
    return spread(hash * 0x9E3779B1);
  }
}
