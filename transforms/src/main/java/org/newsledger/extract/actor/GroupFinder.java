package org.newsledger.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.extract.place.Capitals;
import org.newsledger.extract.place.Gazetteer;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.model.ActorType;
import org.newsledger.model.Place;

/** Finds unnamed groups, offices without a name beside them, and countries. */
final class GroupFinder {

  private static final Map<String, String> OFFICES = new HashMap<>();

  static {
    for (Row row : LanguagePack.read("/names/offices.tsv")) {
      OFFICES.put(row.cell(0), row.cell(1));
    }
  }

  private GroupFinder() {}

  static void find(Scene scene, List<Candidate> found) {
    for (int i = 0; i < scene.size(); i++) {
      Candidate candidate = scene.taken(i) ? null : at(scene, i);
      if (candidate != null && !scene.anyTaken(candidate.from(), candidate.to())) {
        found.add(candidate);
        scene.take(candidate.from(), candidate.to());
      }
    }
    for (FoundPlace place : scene.places()) {
      if (!place.demonym()
          && place.place().kind() == Place.Kind.COUNTRY
          && !scene.anyTaken(place.from(), place.to())) {
        found.add(country(place, place.place()));
      } else if (isGovernment(scene, place)) {
        Place country = Gazetteer.get().country(String.valueOf(place.place().country()));
        if (country != null) {
          found.add(country(place, country));
        }
      }
    }
  }

  /** A capital that opens a clause and says, asks or sends something is its country. */
  private static boolean isGovernment(Scene scene, FoundPlace place) {
    if (place.demonym()
        || place.place().kind() != Place.Kind.CITY
        || !Capitals.contains(place.place())
        || scene.anyTaken(place.from(), place.to())) {
      return false;
    }
    Grammar.Reading reading = scene.sentence().grammar();
    int before = place.from() - 1;
    boolean opens =
        scene.opens(place.from())
            || scene.token(before).is(",")
            || reading.is(before, Grammar.Category.AND)
            || reading.is(before, Grammar.Category.BUT)
            || reading.is(before, Grammar.Category.COMPLEMENTIZER)
            || reading.is(before, Grammar.Category.SUBORDINATOR);
    int verb = place.to();
    while (reading.is(verb, Grammar.Category.AUXILIARY) && !scene.is(verb, Category.SPEAKS)) {
      verb++;
    }
    boolean acts =
        scene.is(verb, Category.SPEAKS)
            || scene.is(verb, Category.SAYS)
            || scene.is(verb, Category.SENDS);
    return opens && acts;
  }

  private static @Nullable Candidate at(Scene scene, int index) {
    Lexicon.Match<NameWord> group = scene.match(index, Category.GROUP);
    if (group != null) {
      return group(scene, group, group.value().canonical());
    }
    if (scene.place(index) != null) {
      return null; // the Sultan of Nur-Sultan
    }
    Lexicon.Match<NameWord> title = scene.match(index, Category.TITLE);
    String office = title == null ? null : OFFICES.get(title.value().role());
    boolean named = title != null && isNamed(scene, title.to());
    return title == null || office == null || named ? null : group(scene, title, office);
  }

  /** Whether a name follows an office, or the place that it is of: {@code Lyon mayor X}. */
  private static boolean isNamed(Scene scene, int index) {
    FoundPlace place = index < scene.size() ? scene.place(index) : null;
    int name = place == null || scene.taken(index) ? index : place.to();
    return name < scene.size() && scene.taken(name);
  }

  private static Candidate group(Scene scene, Lexicon.Match<NameWord> match, String name) {
    String role = match.value().role();
    String country = Countries.near(scene, match.from(), match.to());
    return new Candidate(
        match.from(),
        match.to(),
        Kind.GROUP,
        ActorType.GROUP,
        name,
        null,
        role.isEmpty() ? null : role,
        country,
        "actor.group");
  }

  private static Candidate country(FoundPlace place, Place country) {
    return new Candidate(
        place.from(),
        place.to(),
        Kind.COUNTRY,
        ActorType.COUNTRY,
        country.name(),
        null,
        null,
        country.country(),
        "actor.country");
  }
}
