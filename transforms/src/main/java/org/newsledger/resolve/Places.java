package org.newsledger.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Place;

/** Tells which places may be one, and which of them names a cluster. */
final class Places {

  private Places() {}

  /**
   * Returns the city or region of a claim; null when it tells none or a country alone, which holds
   * every place of the clusters that are compared.
   */
  static @Nullable String inCountry(ReportedClaim claim) {
    Place place = claim.claim().place();
    return place == null || place.kind() == Place.Kind.COUNTRY ? null : place.name();
  }

  /** Returns the innermost place of a cluster; null when no claim tells one. */
  static @Nullable Place innermost(List<ReportedClaim> cluster) {
    return cluster.stream()
        .map(claim -> claim.claim().place())
        .filter(Objects::nonNull)
        .min(
            Comparator.comparing(Place::kind)
                .thenComparing(Place::name)
                .thenComparing(place -> place.latitude() == null)
                .thenComparing(Place::toString))
        .orElse(null);
  }
}
