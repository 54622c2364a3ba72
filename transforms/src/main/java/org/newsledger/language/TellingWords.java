package org.newsledger.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.text.Folding;

/**
 * Frequent words that tell close relatives apart where trigrams do not, from {@code
 * /lang/telling.tsv}. Looked up by hash alone: a word that merely shares the 64-bit hash is as good
 * as impossible.
 */
final class TellingWords {

  private final long[] keys;
  private final short[][] owners;

  private TellingWords(Map<Long, List<Short>> words) {
    int size = Integer.highestOneBit(Math.max(16, words.size()) * 4);
    keys = new long[size];
    owners = new short[size][];
    words.forEach(
        (hash, languages) -> {
          int slot = slot(hash);
          keys[slot] = hash;
          owners[slot] = new short[languages.size()];
          for (int i = 0; i < languages.size(); i++) {
            owners[slot][i] = languages.get(i);
          }
        });
  }

  /** Returns the words of the languages in {@code codes}; their indexes are what is looked up. */
  static TellingWords of(List<String> codes) {
    Map<Long, List<Short>> words = new TreeMap<>();
    for (LanguagePack.Row row : LanguagePack.read("/lang/telling.tsv")) {
      short language = (short) codes.indexOf(row.cell(0));
      if (language < 0) {
        throw new IllegalStateException(row.origin() + ": no profile for " + row.cell(0));
      }
      for (String form : Form.expand("(" + row.cell(1).replace(' ', '|') + ")")) {
        long hash = 0;
        for (char c : Folding.fold(form).toCharArray()) {
          hash = hash(hash, c);
        }
        words.computeIfAbsent(hash, key -> new ArrayList<>()).add(language);
      }
    }
    return new TellingWords(words);
  }

  /** Returns the hash of a word whose letters before {@code c} have {@code hash}; 0 for none. */
  static long hash(long hash, char c) {
    return (hash + c + 1) * 0x9E3779B97F4A7C15L;
  }

  /** Adds {@code bonus} to the score of every language that the word tells. */
  void add(long hash, float bonus, float[] scores) {
    int slot = slot(hash);
    if (keys[slot] == hash) {
      for (short owner : owners[slot]) {
        scores[owner] += bonus;
      }
    }
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
