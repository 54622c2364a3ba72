package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * A place by its canonical name.
 *
 * @param name the usual English name where known, else the base form, romanized
 * @param country ISO 3166-1 alpha-2
 * @param kind how large it is
 * @param latitude degrees, null when unknown
 * @param longitude degrees, null when unknown
 */
public record Place(
    String name,
    @Nullable String country,
    Kind kind,
    @Nullable Double latitude,
    @Nullable Double longitude) {
  /** How large a place is. */
  public enum Kind {
    CITY,
    REGION,
    COUNTRY
  }
}
