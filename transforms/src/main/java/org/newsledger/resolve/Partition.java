package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Splits claims by what they say of one slot, where some say nothing. What says nothing goes with
 * the only value that its own article and the article's copies say. Failing that, it goes with the
 * only value that there is at all, if {@link Silence} lets it; else it stays apart. The result does
 * not depend on the order of claims.
 */
final class Partition {

  /** Whom a claim that says nothing may join. */
  enum Silence {
    /** Claims of its own article and the article's copies. */
    OWN_ARTICLE,
    /** Claims of any article, if all of them say the same. */
    ANY_ARTICLE
  }

  private Partition() {}

  /** Returns each of {@code groups} split by {@code slot}, which is null where nothing is said. */
  static List<List<ReportedClaim>> split(
      Collection<? extends List<ReportedClaim>> groups,
      Silence silence,
      Function<ReportedClaim, @Nullable String> slot) {
    List<List<ReportedClaim>> parts = new ArrayList<>();
    for (List<ReportedClaim> group : groups) {
      parts.addAll(split(group, silence, slot));
    }
    return parts;
  }

  private static Collection<List<ReportedClaim>> split(
      List<ReportedClaim> claims, Silence silence, Function<ReportedClaim, @Nullable String> slot) {
    Map<String, List<ReportedClaim>> parts = new TreeMap<>();
    Map<String, Set<String>> valuesOfArticle = new TreeMap<>();
    List<ReportedClaim> silent = new ArrayList<>();
    for (ReportedClaim claim : claims) {
      String value = slot.apply(claim);
      if (value == null) {
        silent.add(claim);
      } else {
        parts.computeIfAbsent(value, v -> new ArrayList<>()).add(claim);
        valuesOfArticle
            .computeIfAbsent(claim.from().duplicateGroup(), g -> new TreeSet<>())
            .add(value);
      }
    }
    Set<String> all = silence == Silence.ANY_ARTICLE ? Set.copyOf(parts.keySet()) : Set.of();
    for (ReportedClaim claim : silent) {
      Set<String> own = valuesOfArticle.getOrDefault(claim.from().duplicateGroup(), Set.of());
      String value = own.size() == 1 ? only(own) : all.size() == 1 ? only(all) : "";
      parts.computeIfAbsent(value, v -> new ArrayList<>()).add(claim);
    }
    return parts.values();
  }

  private static String only(Set<String> values) {
    return values.iterator().next();
  }
}
