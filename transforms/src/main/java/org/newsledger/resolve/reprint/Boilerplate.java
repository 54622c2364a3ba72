package org.newsledger.resolve.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes out of sketches what an outlet prints under all of its articles. A phrase is such when many
 * articles of the outlet in one month have it that are otherwise each its own: where nearly all of
 * an article is shared, the article is a copy, and stays as it is. The result does not depend on
 * the order of articles.
 */
public final class Boilerplate {

  /** A phrase of fewer articles is no boilerplate. */
  private static final int FEWEST = 6;

  /** Nor is one of a smaller part of the articles. */
  private static final double SHARE = 0.3;

  /** An article is a copy when less of it than this is its own. */
  private static final double OWN = 0.2;

  private Boilerplate() {}

  /** Returns what articles must share to be compared: outlet and month, or nothing but an id. */
  public static String keyOf(ReprintSketch sketch) {
    String outlet = sketch.outlet();
    return outlet == null ? sketch.articleId() : outlet + ' ' + sketch.month();
  }

  /**
   * Returns the sketches of any number of outlets, by article, without their boilerplate; all
   * articles of a key must be there.
   */
  public static List<ReprintSketch> remove(Collection<ReprintSketch> sketches) {
    Map<String, List<ReprintSketch>> outlets = new TreeMap<>();
    for (ReprintSketch sketch : sketches) {
      outlets.computeIfAbsent(keyOf(sketch), key -> new ArrayList<>(1)).add(sketch);
    }
    List<ReprintSketch> cleared = new ArrayList<>(sketches.size());
    outlets.values().forEach(outlet -> clear(outlet, cleared));
    cleared.sort(Comparator.comparing(ReprintSketch::articleId));
    return cleared;
  }

  private static void clear(List<ReprintSketch> outlet, List<ReprintSketch> cleared) {
    if (outlet.size() < FEWEST) {
      cleared.addAll(outlet);
      return;
    }
    Map<Integer, Integer> articles = new HashMap<>();
    for (ReprintSketch sketch : outlet) {
      for (int phrase : sketch.phrases().hashes()) {
        articles.merge(phrase, 1, Integer::sum);
      }
    }
    double many = Math.max(FEWEST, SHARE * outlet.size());
    for (ReprintSketch sketch : outlet) {
      int[] all = sketch.phrases().hashes();
      int[] own =
          Arrays.stream(all).filter(phrase -> articles.getOrDefault(phrase, 0) < many).toArray();
      boolean copy = own.length < OWN * all.length;
      cleared.add(copy || own.length == all.length ? sketch : sketch.withPhrases(own));
    }
  }
}
