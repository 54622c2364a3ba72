package org.newsledger.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.KnownActors;
import org.newsledger.extract.name.GivenNames;
import org.newsledger.extract.name.Inflection;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.extract.place.Gazetteer;
import org.newsledger.extract.place.Gazetteer.Named;
import org.newsledger.extract.place.PlaceChooser;
import org.newsledger.extract.place.PlaceWords;
import org.newsledger.extract.place.UnknownPlace;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Place;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/**
 * Finds the places that a sentence names, in any case and spelling that its language and the
 * gazetteer know, its nationalities, and places that no list knows where a word such as {@code town
 * of} tells that they are some. Immutable; one instance a pack.
 */
public final class PlaceFinder {

  private static final Map<String, PlaceFinder> CACHE = new ConcurrentHashMap<>();

  /** Shortest word of another script that is looked up by its romanization. */
  private static final int SHORTEST_ROMANIZED = 5;

  private final Gazetteer gazetteer = Gazetteer.get();
  private final NameTrie.Reader<Named> known;
  private final NameTrie.Reader<KnownActors.Named> actors;
  private final Inflection inflection;
  private final PlaceWords words;
  private final UnknownPlace unknown;

  private PlaceFinder(LanguagePack pack) {
    known = gazetteer.names().reader(pack);
    actors = KnownActors.get().names().reader(pack);
    inflection = Inflection.of(pack);
    words = PlaceWords.of(pack);
    unknown = new UnknownPlace(words, inflection, GivenNames.of(pack));
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
      boolean word = tokens.get(index).kind() == Token.Kind.WORD && !isDomain(tokens, index);
      FoundPlace place = word ? at(tokens, index, chooser) : null;
      int named = place == null ? 0 : actorEnd(tokens, place);
      if (named > 0) {
        index = named; // The New York Times is no place
      } else {
        if (place != null) {
          found.add(place);
        }
        index = place == null ? index + 1 : place.to();
      }
    }
    return chooser.resolve(tokens, found);
  }

  /** Returns the end of a known actor's name that holds a place and more; else 0. */
  private int actorEnd(List<Token> tokens, FoundPlace place) {
    int index = place.from();
    for (int start = Math.max(0, index - 2); start <= index; start++) {
      var match = actors.longestAt(tokens, start);
      if (match == null || !tokens.get(start).capitalized() || match.to() <= index) {
        continue;
      }
      if (match.to() - start > place.to() - index || isBetter(tokens, match, place)) {
        return match.to();
      }
    }
    return 0;
  }

  /** The {@code RU} of {@code INTERFAX.RU} is no country. */
  private static boolean isDomain(List<Token> tokens, int index) {
    return index > 0
        && tokens.get(index - 1).is(".")
        && !tokens.get(index - 1).spaced()
        && !tokens.get(index).spaced();
  }

  /** {@code Χαμάς} is the movement as written, and the town only as a genitive. */
  private static boolean isBetter(
      List<Token> tokens, NameTrie.Match<KnownActors.Named> actor, FoundPlace place) {
    String written = Folding.plain(Romanizer.romanize(tokens.get(place.from()).folded()));
    return actor.exact()
        && actor.from() == place.from()
        && actor.to() == place.to()
        && place.to() - place.from() == 1
        && !place.demonym()
        && !place.rule().equals("place.listed")
        && !written.equals(Folding.plain(Folding.fold(place.place().name())));
  }

  private @Nullable FoundPlace at(List<Token> tokens, int index, PlaceChooser chooser) {
    FoundPlace best = null;
    if (tokens.get(index).capitalized()) {
      best = longer(listed(tokens, index), known(tokens, index, chooser));
      best = best == null ? romanized(tokens, index, chooser) : best;
    }
    Lexicon.Match<String> demonym = words.demonyms().longestAt(tokens, index);
    if (demonym != null && (best == null || demonym.to() > best.to())) {
      Place country = gazetteer.country(demonym.value());
      if (country != null) {
        best = new FoundPlace(index, demonym.to(), country, true, "place.demonym");
      }
    }
    return best == null ? headed(tokens, index, chooser) : best;
  }

  private @Nullable FoundPlace headed(List<Token> tokens, int index, PlaceChooser chooser) {
    UnknownPlace.Match named = unknown.at(tokens, index);
    if (named == null) {
      return null;
    }
    FoundPlace known = longer(listed(tokens, named.from()), known(tokens, named.from(), chooser));
    return known == null
        ? new FoundPlace(named.from(), named.to(), named.place(), false, "place.head")
        : known;
  }

  private @Nullable FoundPlace listed(List<Token> tokens, int index) {
    Lexicon.Match<Place> match = words.places().longestAt(tokens, index);
    return match == null
        ? null
        : new FoundPlace(index, match.to(), match.value(), false, "place.listed");
  }

  private @Nullable FoundPlace known(List<Token> tokens, int index, PlaceChooser chooser) {
    NameTrie.Match<Named> match = known.longestAt(tokens, index);
    if (match == null || !words.allows(tokens, match)) {
      return null;
    }
    List<Place> places = new ArrayList<>();
    for (Named named : match.values()) {
      if (!named.capitals()
          || tokens.get(index).allCaps()
          || tokens.get(index).text().contains(".")) {
        places.add(named.place());
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    chooser.candidates(index, places);
    return new FoundPlace(index, match.to(), places.get(0), false, "place.known");
  }

  /** A place that the gazetteer has in Latin letters only. */
  private @Nullable FoundPlace romanized(List<Token> tokens, int index, PlaceChooser chooser) {
    Token token = tokens.get(index);
    if (Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN
        || token.text().length() < SHORTEST_ROMANIZED
        || !words.allowsRomanized(tokens, index)) {
      return null;
    }
    Set<String> forms = new LinkedHashSet<>(List.of(token.folded()));
    forms.addAll(inflection.bases(token));
    for (String form : forms) {
      List<Named> named = gazetteer.names().get(Folding.plain(Romanizer.romanize(form)));
      if (!named.isEmpty()) {
        chooser.candidates(index, named.stream().map(Named::place).toList());
        return new FoundPlace(index, index + 1, named.get(0).place(), false, "place.romanized");
      }
    }
    return null;
  }

  private static @Nullable FoundPlace longer(@Nullable FoundPlace a, @Nullable FoundPlace b) {
    return a == null || (b != null && b.to() > a.to()) ? b : a;
  }
}
