package org.newsledger.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.Inflection;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.extract.place.Gazetteer;
import org.newsledger.extract.place.Gazetteer.Named;
import org.newsledger.extract.place.PlaceChooser;
import org.newsledger.extract.place.PlaceWords;
import org.newsledger.extract.place.UnknownPlace;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Place;
import org.newsledger.text.Token;

/**
 * Finds the places that a sentence names, in any case and spelling that its language and the
 * gazetteer know, its nationalities, and places that no list knows where a word such as {@code town
 * of} tells that they are some. Immutable; one instance a pack.
 */
public final class PlaceFinder {

  private static final Map<String, PlaceFinder> CACHE = new ConcurrentHashMap<>();

  private final Gazetteer gazetteer = Gazetteer.get();
  private final Inflection inflection;
  private final PlaceWords words;
  private final UnknownPlace unknown;

  private PlaceFinder(LanguagePack pack) {
    inflection = Inflection.of(pack);
    words = PlaceWords.of(pack);
    unknown = new UnknownPlace(words, inflection);
  }

  /** Returns the finder for a language. */
  public static PlaceFinder of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new PlaceFinder(pack));
  }

  /** Returns the places of a sentence from left to right, none overlapping. */
  public List<FoundPlace> find(List<Token> tokens) {
    List<FoundPlace> found = new ArrayList<>();
    PlaceChooser chooser = new PlaceChooser();
    int index = 0;
    while (index < tokens.size()) {
      FoundPlace place = tokens.get(index).kind() == Token.Kind.WORD ? at(tokens, index, chooser) : null;
      if (place != null) {
        found.add(place);
      }
      index = place == null ? index + 1 : place.to();
    }
    return chooser.resolve(tokens, found);
  }

  private @Nullable FoundPlace at(List<Token> tokens, int index, PlaceChooser chooser) {
    FoundPlace best = null;
    if (tokens.get(index).capitalized()) {
      best = longer(listed(tokens, index), known(tokens, index, chooser));
    }
    Lexicon.Match<String> demonym = words.demonyms().longestAt(tokens, index);
    if (demonym != null && (best == null || demonym.to() > best.to())) {
      Place country = gazetteer.country(demonym.value());
      if (country != null) {
        best = new FoundPlace(index, demonym.to(), country, true, "place.demonym");
      }
    }
    UnknownPlace.Match named = unknown.at(tokens, index);
    if (named != null && best == null) {
      best = new FoundPlace(named.from(), named.to(), named.place(), false, "place.head");
    }
    return best;
  }

  private @Nullable FoundPlace listed(List<Token> tokens, int index) {
    Lexicon.Match<Place> match = words.places().longestAt(tokens, index);
    return match == null
        ? null
        : new FoundPlace(index, match.to(), match.value(), false, "place.listed");
  }

  private @Nullable FoundPlace known(List<Token> tokens, int index, PlaceChooser chooser) {
    NameTrie.Match<Named> match = gazetteer.names().longestAt(tokens, index, inflection);
    if (match == null || !words.allows(tokens, match)) {
      return null;
    }
    List<Place> places = new ArrayList<>();
    for (Named named : match.values()) {
      if (!named.capitals() || tokens.get(index).allCaps() || tokens.get(index).text().contains(".")) {
        places.add(named.place());
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    chooser.candidates(index, places);
    return new FoundPlace(index, match.to(), places.get(0), false, "place.known");
  }

  private static @Nullable FoundPlace longer(@Nullable FoundPlace a, @Nullable FoundPlace b) {
    return a == null || (b != null && b.to() > a.to()) ? b : a;
  }
}
