package org.newsledger.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Place;

/** Tells which place names a cluster. */
public final class Places {

  private Places() {}

  /** The share of the claims that tell a place from which on one of them is the cluster's. */
  private static final int HALF = 2;

  /**
   * Returns the innermost place that half of the claims hold that tell any, a country being one;
   * null when no claim tells one. One article of five that sets a country's toll in a town is no
   * reason to think it the town's.
   */
  public static @Nullable Place toldByHalf(Collection<? extends ToldClaim> cluster) {
    List<Place> told = cluster.stream().map(ToldClaim::place).filter(Objects::nonNull).toList();
    Map<String, Integer> counts = new HashMap<>();
    told.forEach(place -> counts.merge(place.name(), 1, Integer::sum));
    Place half =
        innermost(
            told.stream()
                .filter(place -> HALF * counts.getOrDefault(place.name(), 0) >= told.size()));
    return half == null ? innermost(told.stream()) : half;
  }

  /** Returns the innermost place of a cluster; null when no claim tells one. */
  public static @Nullable Place innermost(Collection<? extends ToldClaim> cluster) {
    return innermost(cluster.stream().map(ToldClaim::place).filter(Objects::nonNull));
  }

  private static @Nullable Place innermost(Stream<Place> told) {
    return told.min(
            Comparator.comparing(Place::kind)
                .thenComparing(Place::name)
                .thenComparing(place -> place.latitude() == null)
                .thenComparing(Place::toString))
        .orElse(null);
  }
}
