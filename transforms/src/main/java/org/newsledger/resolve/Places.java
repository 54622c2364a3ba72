package org.newsledger.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Place;

/** Tells which place names a cluster. */
public final class Places {

  private Places() {}

  /** Returns the innermost place of a cluster; null when no claim tells one. */
  public static @Nullable Place innermost(Collection<? extends ToldClaim> cluster) {
    return cluster.stream()
        .map(ToldClaim::place)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparing(Place::kind)
                .thenComparing(Place::name)
                .thenComparing(place -> place.latitude() == null)
                .thenComparing(Place::toString))
        .orElse(null);
  }
}
