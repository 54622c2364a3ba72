package org.newsledger.extract.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.model.Place;
import org.newsledger.model.Place.Kind;
import org.newsledger.text.Token;

/**
 * Decides between places of one name by the other places of the sentence: {@code Georgia} beside
 * {@code Atlanta}, {@code Birmingham, Alabama}. Serves one sentence.
 */
public final class PlaceChooser {

  private final Map<Integer, List<Place>> candidates = new LinkedHashMap<>();

  /** Notes all places that the name at a token may stand for, the likeliest first. */
  public void candidates(int index, List<Place> places) {
    candidates.put(index, List.copyOf(places));
  }

  /** Returns the places with the choice made. */
  public List<FoundPlace> resolve(List<Token> tokens, List<FoundPlace> found) {
    List<FoundPlace> resolved = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      resolved.add(choose(tokens, found, i));
    }
    return List.copyOf(resolved);
  }

  private FoundPlace choose(List<Token> tokens, List<FoundPlace> found, int i) {
    FoundPlace place = found.get(i);
    List<Place> options = candidates.getOrDefault(place.from(), List.of(place.place()));
    Place wider = widerAfter(tokens, found, i);
    Place chosen = null;
    if (wider != null && wider.country() != null) {
      chosen = inCountry(options, wider.country());
      if (chosen == null && place.place().kind() != Kind.COUNTRY && !place.demonym()) {
        chosen = new Place(place.place().name(), wider.country(), place.place().kind(), null, null);
      }
    } else if (options.size() > 1) {
      for (FoundPlace other : found) {
        String country = other.place().country();
        if (chosen == null && other.from() != place.from() && country != null) {
          chosen = inCountry(options, country);
        }
      }
    } else if (place.place().country() == null && !candidates.containsKey(place.from())) {
      chosen = withCountry(found, place);
    }
    return chosen == null
        ? place
        : new FoundPlace(place.from(), place.to(), chosen, place.demonym(), place.rule());
  }

  private static @Nullable Place withCountry(List<FoundPlace> found, FoundPlace unknown) {
    String country = null;
    for (FoundPlace other : found) {
      String told = other.place().country();
      if (told != null && country != null && !country.equals(told)) {
        return null; // two countries: neither is told to be the one
      }
      country = told == null ? country : told;
    }
    Place place = unknown.place();
    return country == null ? null : new Place(place.name(), country, place.kind(), null, null);
  }

  /** Returns the region or country that stands after the name and a comma, or null. */
  private static @Nullable Place widerAfter(List<Token> tokens, List<FoundPlace> found, int i) {
    if (i + 1 >= found.size() || found.get(i).place().kind() != Kind.CITY) {
      return null;
    }
    FoundPlace next = found.get(i + 1);
    boolean comma = next.from() == found.get(i).to() + 1 && tokens.get(found.get(i).to()).is(",");
    boolean listed = next.to() < tokens.size() && isListed(tokens, next.to());
    return comma && !listed && !next.demonym() && next.place().kind() == Kind.REGION
        ? next.place()
        : null;
  }

  private static boolean isListed(List<Token> tokens, int at) {
    return tokens.get(at).kind() == Token.Kind.WORD
        && tokens.get(at).text().length() <= 3
        && at + 1 < tokens.size()
        && tokens.get(at + 1).capitalized();
  }

  private static @Nullable Place inCountry(List<Place> options, String country) {
    for (Place option : options) {
      if (country.equals(option.country())) {
        return option;
      }
    }
    return null;
  }
}
