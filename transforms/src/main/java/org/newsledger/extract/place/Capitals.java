package org.newsledger.extract.place;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Place;

/** The seats of government, of {@code knowledge/capitals.tsv}. */
public final class Capitals {

  private static final Set<String> KEYS = read();

  private Capitals() {}

  /** Returns whether a place is the capital of its country. */
  public static boolean contains(Place place) {
    return KEYS.contains(place.country() + ' ' + place.name());
  }

  private static Set<String> read() {
    Set<String> keys = new HashSet<>();
    for (LanguagePack.Row row : LanguagePack.read("/knowledge/capitals.tsv")) {
      keys.add(row.cell(0) + ' ' + row.cell(1));
    }
    return Set.copyOf(keys);
  }
}
