package org.newsledger.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among what the members of a cluster say; nulls don't vote. */
public final class Vote {

  private Vote() {}

  /** Returns the value said most often; of several the smallest; null when nobody says one. */
  public static <T extends Comparable<? super T>> @Nullable T winner(
      Stream<? extends @Nullable T> votes) {
    Map<T, Integer> counts = new TreeMap<>();
    votes.filter(Objects::nonNull).forEach(vote -> counts.merge(vote, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
