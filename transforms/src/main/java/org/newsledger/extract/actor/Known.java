package org.newsledger.extract.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;

/**
 * An actor of the knowledge base.
 *
 * @param name the usual English name
 * @param type what it is
 * @param role for example {@code head_of_state}; null when none
 * @param country ISO 3166-1 alpha-2; null when none
 * @param wikidataId null when none
 * @param terms when it held which role, as far as known
 */
public record Known(
    String name,
    ActorType type,
    @Nullable String role,
    @Nullable String country,
    @Nullable String wikidataId,
    List<Term> terms) {

  /**
   * A time in a role.
   *
   * @param role the role
   * @param from first day; null when it is not known
   * @param to last day; null when it goes on or is not known
   */
  public record Term(String role, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Returns whether a day lies within it. */
    public boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** Returns the role of a day: that of the term that began last and holds it; null when none. */
  public @Nullable String roleOn(LocalDate day) {
    Term best = null;
    for (Term term : terms) {
      boolean later =
          best == null
              || best.from() == null
              || (term.from() != null && term.from().isAfter(best.from()));
      best = term.holds(day) && later ? term : best;
    }
    return best == null ? null : best.role();
  }
}
