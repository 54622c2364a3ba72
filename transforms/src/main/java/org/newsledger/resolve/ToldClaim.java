package org.newsledger.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Precision;

/**
 * A claim as it travels to those it may be one with: its slots and its article's weight, without
 * the words.
 */
public interface ToldClaim {

  /** Returns the claim's id. */
  String claimId();

  /** Returns what its article says of its weight. */
  Provenance from();

  /** Returns the language of its sentence. */
  String language();

  /** Returns whether it is told as fact. */
  Modality modality();

  /** Returns where; null when not told. */
  @Nullable Place place();

  /** Returns ISO 3166-1 alpha-2; null when not known. */
  @Nullable String country();

  /** Returns the day, week, month or year for which it is told; null when not told. */
  @Nullable DateValue date();

  /** Returns what else its article tells of. */
  StoryContext context();

  /** Returns how often its rule was right, 0 to 1. */
  double confidence();

  /** Returns the city or region; null when none or a country alone is told. */
  default @Nullable String placeInCountry() {
    Place place = place();
    return place == null || place.kind() == Place.Kind.COUNTRY ? null : place.name();
  }

  /** Returns the day or the first day of the week for which it is told; null when none is. */
  default @Nullable LocalDate toldDay() {
    DateValue date = date();
    if (date == null) {
      return null;
    }
    boolean exact = date.precision() == Precision.DAY || date.precision() == Precision.WEEK;
    return exact ? date.date() : null;
  }

  /** Returns the time it is of: as told, but for a year alone, else when it was published. */
  default @Nullable LocalDate time() {
    DateValue date = date();
    return date != null && date.precision() != Precision.YEAR ? date.date() : from().published();
  }

  /** Returns the day it is of: as told, else on which it was published; null when unknown. */
  default @Nullable LocalDate day() {
    LocalDate told = toldDay();
    return told != null ? told : from().dayKnown() ? from().published() : null;
  }
}
