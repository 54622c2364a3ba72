package org.newsledger.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;

/** Chooses the date of a cluster. */
public final class Dates {

  private Dates() {}

  /**
   * Returns the date told most often among the most exact ones, of several the earliest; null when
   * no claim tells one.
   */
  public static @Nullable DateValue most(Collection<? extends ToldClaim> cluster) {
    List<DateValue> told = cluster.stream().map(ToldClaim::date).filter(Objects::nonNull).toList();
    Optional<Precision> finest =
        told.stream().map(DateValue::precision).min(Comparator.naturalOrder());
    if (finest.isEmpty()) {
      return null;
    }
    var day =
        Vote.winner(
            told.stream()
                .filter(date -> date.precision() == finest.get())
                .map(DateValue::date)
                .map(LocalDate::toEpochDay));
    return day == null ? null : new DateValue(LocalDate.ofEpochDay(day), finest.get());
  }
}
