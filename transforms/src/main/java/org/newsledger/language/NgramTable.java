package org.newsledger.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsledger.text.Folding;

/**
 * How typical every trigram of letters is of each language that has a profile. The profiles are
 * those of {@code com.optimaize.languagedetector} (Apache-2.0), read as resources of its jar; which
 * are read, and under which code, stands in {@code /lang/profiles.tsv}.
 */
final class NgramTable {

  /**
   * Share of a trigram that a profile lacks, as part of the smallest share that it lists. Half of
   * the profiles list ten times as much of the rare trigrams as the others, so the same share for
   * all would favour them.
   */
  private static final double UNSEEN = 0.2;

  /** No trigram has a smaller share than this in any language; it has the weight 0. */
  private static final double FLOOR = 1e-5;

  /** Reads each name once, so that remembering names would be of no use. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final List<String> languages;
  private final int[] basic = new int[1 << 15]; // the same for a to z and space, without hashing
  private final long[] keys;
  private final int[] starts; // of a key's row in weights, one cell for each language
  private final float[] weights;

  private NgramTable(List<String> languages, List<Profile> profiles) {
    this.languages = List.copyOf(languages);
    long[] distinct = distinct(profiles);
    int size = Integer.highestOneBit(distinct.length * 2) * 2;
    keys = new long[size];
    starts = new int[size];
    weights = new float[(distinct.length + 1) * languages.size()];
    int next = fillRow(0, profiles); // the row of every trigram that no profile lists
    for (long key : distinct) {
      int slot = slot(key);
      keys[slot] = key;
      starts[slot] = next;
      int index = basic((char) (key >>> 32), (char) (key >>> 16), (char) key);
      if (index >= 0) {
        basic[index] = next;
      }
      next = fillRow(next, profiles);
    }
    for (int i = 0; i < profiles.size(); i++) {
      int language = i;
      Profile profile = profiles.get(i);
      profile.counts.forEach(
          (key, count) -> weights[starts[slot(key)] + language] = weight(count, profile.total));
    }
  }

  /** Returns all trigrams, sorted. */
  private static long[] distinct(List<Profile> profiles) {
    long[] all = new long[profiles.stream().mapToInt(profile -> profile.counts.size()).sum()];
    int[] next = {0};
    profiles.forEach(profile -> profile.counts.forEach((key, count) -> all[next[0]++] = key));
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  private int fillRow(int start, List<Profile> profiles) {
    for (int i = 0; i < profiles.size(); i++) {
      weights[start + i] = profiles.get(i).unseen;
    }
    return start + profiles.size();
  }

  private record Profile(TrigramCounts counts, long total, float unseen) {}

  private static final class Holder {
    private static final NgramTable TABLE = load();
  }

  /** Returns the table of all profiles; read once. */
  static NgramTable get() {
    return Holder.TABLE;
  }

  /** Returns the codes of the languages, in the order of a score's cells. */
  List<String> languages() {
    return languages;
  }

  /** Adds to each language's score how typical the three letters are of it. */
  void add(char first, char second, char third, float[] scores) {
    int start = start(first, second, third);
    for (int i = 0; i < scores.length; i++) { // dense, so that the compiler can use vectors
      scores[i] += weights[start + i];
    }
  }

  private int start(char first, char second, char third) {
    int index = basic(first, second, third);
    if (index >= 0) {
      return basic[index];
    }
    long key = key(first, second, third);
    int slot = slot(key);
    return starts[slot];
  }

  /** Returns an index below 2^15 for three of a to z and space, else a negative number. */
  private static int basic(char first, char second, char third) {
    return (basic(first) << 10) | (basic(second) << 5) | basic(third);
  }

  private static int basic(char c) {
    return c >= 'a' && c <= 'z' ? c - '`' : c == ' ' ? 0 : -1;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(char first, char second, char third) {
    return ((long) first << 32) | ((long) second << 16) | third;
  }

  private static NgramTable load() {
    List<String> languages = new ArrayList<>();
    List<Profile> profiles = new ArrayList<>();
    for (LanguagePack.Row row : LanguagePack.read("/lang/profiles.tsv")) {
      languages.add(row.cell(1));
      profiles.add(read("/languages/" + row.cell(0)));
    }
    return new NgramTable(languages, profiles);
  }

  private static float weight(double count, long total) {
    return (float) Math.max(0, Math.log(count / total / FLOOR));
  }

  private static Profile read(String path) {
    try (InputStream in = NgramTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no profile " + path);
      }
      try (JsonParser json = JSON.createParser(in)) {
        return read(json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Profile read(JsonParser json) throws IOException {
    TrigramCounts counts = new TrigramCounts();
    long total = 0;
    boolean sizes = false;
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        sizes = true;
      } else if (token == JsonToken.END_ARRAY) {
        sizes = false;
      } else if (token == JsonToken.VALUE_NUMBER_INT && sizes) {
        total = json.getLongValue(); // the last one counts the trigrams
      } else if (token == JsonToken.VALUE_NUMBER_INT) {
        String gram = commaBelow(Folding.fold(json.currentName()));
        if (gram.length() == 3) {
          long key = key(gram.charAt(0), gram.charAt(1), gram.charAt(2));
          counts.add(key, json.getLongValue());
        }
      }
    }
    return new Profile(counts, total, weight(UNSEEN * counts.least(), total));
  }

  /** Returns {@code text} with the two ways to write Romanian s and t made one. */
  private static String commaBelow(String text) {
    return text.replace('ş', 'ș').replace('ţ', 'ț');
  }
}
