package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;

/** Infers when an article without a date was published from the figures that it shares. */
public final class InferredMonth {

  /** One number may be shared by chance, and two. */
  private static final int ENOUGH = 3;

  private InferredMonth() {}

  /**
   * Returns the month in which articles of known date first reported three of its figures or more,
   * the most of them; of several such months the earliest; null when there is none.
   */
  public static @Nullable Publication of(Collection<ClaimInCluster> claims) {
    Map<LocalDate, Set<String>> figures = new TreeMap<>();
    for (ClaimInCluster claim : claims) {
      if (claim.month() != null) {
        figures.computeIfAbsent(claim.month(), m -> new TreeSet<>()).add(claim.clusterId());
      }
    }
    LocalDate best = null;
    int most = ENOUGH - 1;
    for (Map.Entry<LocalDate, Set<String>> month : figures.entrySet()) {
      if (month.getValue().size() > most) {
        most = month.getValue().size();
        best = month.getKey();
      }
    }
    return best == null
        ? null
        : new Publication(new DateValue(best, Precision.MONTH), Publication.Origin.INFERRED);
  }
}
