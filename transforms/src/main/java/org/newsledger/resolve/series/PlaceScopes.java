package org.newsledger.resolve.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.place.Capitals;
import org.newsledger.model.Place;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Splits the figures of one story by what they are counted in: a town's toll and a country's are
 * two series. A story of one town has one, whether its figures name the town or not. In a story of
 * several, what names no town is the country's, unless one town has most of the reports and no
 * article tells of both; and a town's figure that is greater than any of the country's can be no
 * part of it, so it is told of the country.
 */
final class PlaceScopes {

  /** The share of a story's reports from which on it is a town's. */
  private static final double MOST = 0.6;

  private final Map<String, List<FigureCluster>> towns = new TreeMap<>();
  private final List<FigureCluster> country = new ArrayList<>();

  private PlaceScopes(List<FigureCluster> story) {
    for (FigureCluster figure : story) {
      Place town = place(figure);
      if (town == null) {
        country.add(figure);
      } else {
        towns.computeIfAbsent(town.name(), t -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** Returns the figures of a story by scope. */
  static Collection<List<FigureCluster>> split(List<FigureCluster> story) {
    PlaceScopes scopes = new PlaceScopes(story);
    if (scopes.towns.size() <= 1) {
      return List.of(story);
    }
    scopes.raise();
    List<FigureCluster> main = scopes.mainTown();
    List<List<FigureCluster>> series = new ArrayList<>(scopes.towns.values());
    if (main != null) {
      main.addAll(scopes.country);
    } else if (!scopes.country.isEmpty()) {
      series.add(scopes.country);
    }
    return series;
  }

  private void raise() {
    double greatest = country.stream().mapToDouble(Magnitude::value).max().orElse(Double.MAX_VALUE);
    for (List<FigureCluster> town : towns.values()) {
      if (town.size() == 1 && Magnitude.value(town.get(0)) > greatest) {
        country.addAll(town);
        town.clear();
      }
    }
    towns.values().removeIf(List::isEmpty);
  }

  private @Nullable List<FigureCluster> mainTown() {
    int all = towns.values().stream().mapToInt(PlaceScopes::reports).sum();
    for (List<FigureCluster> town : towns.values()) {
      boolean main = reports(town) >= MOST * all;
      if (main && !country.isEmpty() && country.stream().noneMatch(f -> isBeside(f, town))) {
        return town;
      }
    }
    return null;
  }

  private static int reports(List<FigureCluster> figures) {
    return figures.stream().mapToInt(figure -> figure.tally().articles()).sum();
  }

  private static boolean isBeside(FigureCluster figure, List<FigureCluster> town) {
    return town.stream().anyMatch(figure::isBeside);
  }

  /**
   * Returns the town or region that a figure is counted in; null when it is told of a country, in
   * another country, or in the capital, where officials tell of the whole country; and when it is
   * on no map, since two names of such a place may be one in two alphabets.
   */
  static @Nullable Place place(FigureCluster figure) {
    Place place = figure.place();
    boolean local =
        place != null
            && place.kind() != Place.Kind.COUNTRY
            && (place.kind() == Place.Kind.REGION || place.latitude() != null)
            && (place.country() == null || place.country().equals(figure.country()))
            && !Capitals.contains(place);
    return local ? place : null;
  }
}
