package org.newsledger.extract.place;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.Place;
import org.newsledger.model.Place.Kind;
import org.newsledger.text.Folding;

/**
 * The places that the program knows, by all their names: countries and the cities of time zones
 * from CLDR in the languages of {@code knowledge/locales.tsv}, positions from the IANA time-zone
 * database ({@code knowledge/zones.tsv}), and {@code knowledge/places.tsv}, whose names come first.
 */
public final class Gazetteer {

  /**
   * One name's place.
   *
   * @param capitals whether the name must be written in capitals: {@code US}
   */
  public record Named(Place place, boolean capitals) {}

  private static final class Holder {
    private static final Gazetteer INSTANCE = new Gazetteer();
  }

  private final NameTrie.Builder<Named> building = NameTrie.builder();
  private final Map<String, Place> cities = new LinkedHashMap<>();
  private final Map<String, Place> countries = new LinkedHashMap<>();
  private final Set<String> barred = new HashSet<>();
  private final NameTrie<Named> names;

  private Gazetteer() {
    List<ULocale> locales = new ArrayList<>();
    LanguagePack.codes().forEach(code -> locales.add(new ULocale(code)));
    for (Row row : LanguagePack.read("/knowledge/locales.tsv")) {
      locales.add(new ULocale(row.cell(0)));
    }
    LanguagePack.read("/knowledge/not_pooled.tsv").forEach(row -> barred.add(row.cell(0)));
    List<Row> rows = LanguagePack.read("/knowledge/places.tsv");
    addCountries(rows);
    addTerritories(locales);
    addRows(rows);
    addZones(locales);
    names = building.build();
  }

  /** Returns the one gazetteer; the first call takes a moment to build it. */
  public static Gazetteer get() {
    return Holder.INSTANCE;
  }

  /** Returns all names. */
  public NameTrie<Named> names() {
    return names;
  }

  /** Returns the country of an ISO 3166-1 alpha-2 code, or null. */
  public @Nullable Place country(String code) {
    return countries.get(code);
  }

  /** Returns the city, region or country with this English name, or null. */
  public @Nullable Place find(String name, @Nullable String country) {
    Place place = cities.get(key(name, country == null ? "" : country));
    return place == null && country != null && countries.containsKey(country)
        ? countries.get(country)
        : place;
  }

  private void addCountries(List<Row> rows) {
    for (Row row : rows) {
      if (row.cell(2).equals("country")) {
        Place place = place(row);
        countries.put(row.cell(1), place);
        addNames(place, row);
      }
    }
  }

  private void addTerritories(List<ULocale> locales) {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : ULocale.getISOCountries()) {
      if (!countries.containsKey(code)) {
        String name = unbracketed(english.regionDisplayName(code));
        countries.put(code, new Place(name, code, Kind.COUNTRY, null, null));
      }
    }
    for (ULocale locale : locales) {
      var full = LocaleDisplayNames.getInstance(locale);
      var brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
      countries.forEach(
          (code, place) -> {
            addTerritory(full.regionDisplayName(code), code, place);
            addTerritory(brief.regionDisplayName(code), code, place);
          });
    }
  }

  private void addTerritory(String name, String code, Place place) {
    if (name.equals(code) && !name.equals("US")) {
      return; // CLDR has no name in this language
    }
    int bracket = name.indexOf('(');
    add(unbracketed(name), place);
    if (bracket >= 0 && name.indexOf(')', bracket) > bracket + 4) {
      add(name.substring(bracket + 1, name.indexOf(')', bracket)), place);
    }
  }

  private void addRows(List<Row> rows) {
    for (Row row : rows) {
      if (!row.cell(2).equals("country")) {
        Place place = place(row);
        cities.putIfAbsent(key(place.name(), row.cell(1)), place);
        addNames(place, row);
      }
    }
  }

  private void addZones(List<ULocale> locales) {
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    List<Row> zones = LanguagePack.read("/knowledge/zones.tsv");
    for (Row row : zones) {
      String name = english.getExemplarLocationName(row.cell(0));
      if (name != null && name.indexOf(',') < 0) {
        cities.putIfAbsent(
            key(name, row.cell(1)),
            new Place(name, row.cell(1), Kind.CITY, number(row, 2), number(row, 3)));
      }
    }
    for (ULocale locale : locales) {
      TimeZoneNames local = TimeZoneNames.getInstance(locale);
      for (Row row : zones) {
        String english1 = english.getExemplarLocationName(row.cell(0));
        Place place = english1 == null ? null : cities.get(key(english1, row.cell(1)));
        String name = local.getExemplarLocationName(row.cell(0));
        if (place != null && name != null) {
          add(unbracketed(name), place);
        }
      }
    }
  }

  private void addNames(Place place, Row row) {
    add(place.name(), place);
    var aliases = new StringTokenizer(row.cell(5), ";");
    while (aliases.hasMoreTokens()) {
      add(aliases.nextToken().strip(), place);
    }
  }

  private void add(String name, Place place) {
    if (barred.contains(name)) {
      return;
    }
    boolean capitals = name.length() <= 4 && name.length() > 1 && isCapitals(name);
    building.add(name, new Named(place, capitals));
  }

  private static boolean isCapitals(String name) {
    return name.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static Place place(Row row) {
    try {
      Kind kind = Kind.valueOf(row.cell(2).toUpperCase(java.util.Locale.ROOT));
      String country = row.cell(1).isEmpty() ? null : row.cell(1);
      return new Place(row.cell(0), country, kind, number(row, 3), number(row, 4));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable Double number(Row row, int column) {
    return row.cell(column).isEmpty() ? null : Double.valueOf(row.cell(column));
  }

  private static String unbracketed(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket).strip() : name;
  }

  private static String key(String name, String country) {
    return Folding.plain(Folding.fold(name)) + '|' + country;
  }
}
