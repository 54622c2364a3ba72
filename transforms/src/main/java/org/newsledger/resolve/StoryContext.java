package org.newsledger.resolve;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What an article tells of, as hashes: two articles that share some are likely of one story. A
 * number of ten or more or a place below its country is a strong feature (an odd hash), a name that
 * is not known at large a weak one (an even hash). What every story of a country shares, its
 * officials, agencies and capital's ministries, is no feature.
 *
 * @param features distinct, ascending
 */
public record StoryContext(List<Integer> features) {

  /** The context of an article that tells of nothing. */
  public static final StoryContext NONE = new StoryContext(List.of());

  /** From this weight on an article tells enough for its silence to mean something. */
  static final int PLENTY = 6;

  private static final int STRONG_WEIGHT = 2;

  /** Returns the context that holds {@code features}. */
  public static StoryContext of(Collection<Integer> features) {
    return features.isEmpty() ? NONE : new StoryContext(List.copyOf(new TreeSet<>(features)));
  }

  /** Returns the feature of what few stories share. */
  public static int strong(String what) {
    return hash(what) | 1;
  }

  /** Returns the feature of what some stories share. */
  public static int weak(String what) {
    return hash(what) & ~1;
  }

  /** Returns what sharing a feature weighs: two for a strong one, one for a weak one. */
  public static int weight(int feature) {
    return (feature & 1) == 1 ? STRONG_WEIGHT : 1;
  }

  /**
   * Returns what the features weigh that {@code other} has too.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public int shared(StoryContext other, int except) {
    int weight = 0;
    int j = 0;
    for (int feature : features) {
      while (j < other.features.size() && other.features.get(j) < feature) {
        j++;
      }
      if (j < other.features.size() && other.features.get(j) == feature && feature != except) {
        weight += weight(feature);
      }
    }
    return weight;
  }

  /**
   * Returns whether both tell plenty and share nothing, as articles of two stories do.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public boolean isForeign(StoryContext other, int except) {
    return weightWithout(except) >= PLENTY
        && other.weightWithout(except) >= PLENTY
        && shared(other, except) == 0;
  }

  /** Returns what all features but {@code except} weigh. */
  int weightWithout(int except) {
    int weight = 0;
    for (int feature : features) {
      weight += feature == except ? 0 : weight(feature);
    }
    return weight;
  }

  // Strings hash alike on every Java; mixing keeps the lowest bit from being lost with its parity.
  private static int hash(String what) {
    int hash = what.hashCode() * 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
