package org.newsledger.extract.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.extract.name.GivenNames;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Place;
import org.newsledger.model.Place.Kind;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/**
 * A language's own words about places: inflected forms, nationalities, head nouns and prepositions,
 * and which names are rather something else there. Immutable.
 */
public final class PlaceWords {

  /** What {@code placeheads.tsv} says of a word. */
  public enum Head {
    /** Before the name of a city, town or village. */
    CITY,
    /** Before the name of a region. */
    REGION,
    /** After the name of a region: {@code County}. */
    REGION_AFTER,
    /** A preposition that tells where. */
    LOCATIVE
  }

  private final Lexicon<Place> places;
  private final Lexicon<String> demonyms;
  private final Lexicon<Head> heads;
  private final Lexicon<Boolean> ambiguous;
  private final GivenNames given;

  /** Words from a possessor to the office or body that it owns. */
  private static final int OFFICE_REACH = 4;

  private final Lexicon<Boolean> offices;
  private final boolean capitalizedNouns;
  private final Set<String> common = new HashSet<>();

  private PlaceWords(LanguagePack pack) {
    places = pack.lexicon("places.tsv", PlaceWords::place);
    demonyms = pack.lexicon("demonyms.tsv", row -> row.cell(1).toUpperCase(Locale.ROOT));
    heads =
        pack.lexicon("placeheads.tsv", row -> Head.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
    Lexicon.Builder<Boolean> unsure = pack.lexicon();
    for (Row row : pack.rows("names.tsv")) {
      if (row.cell(1).equals("not_place") || row.cell(1).equals("not_name")) {
        unsure.add(row.cell(0), true);
      }
    }
    ambiguous = unsure.build();
    Lexicon.Builder<Boolean> bodies = pack.lexicon();
    for (String file : List.of("titles.tsv", "groups.tsv", "organizations.tsv")) {
      pack.rows(file).forEach(row -> bodies.add(row.cell(0), true));
    }
    offices = bodies.build();
    given = GivenNames.of(pack);
    capitalizedNouns = "yes".equals(pack.setting("capitalized_nouns"));
    pack.rows("stopwords.tsv").forEach(row -> common.add(Folding.fold(row.cell(0))));
  }

  /** Returns the words of a language. */
  public static PlaceWords of(LanguagePack pack) {
    return new PlaceWords(pack);
  }

  /** Returns forms of places that only this language's pack lists. */
  public Lexicon<Place> places() {
    return places;
  }

  /** Returns nationalities, with the country's code. */
  public Lexicon<String> demonyms() {
    return demonyms;
  }

  /** Returns whether nouns have capitals. */
  public boolean capitalizedNouns() {
    return capitalizedNouns;
  }

  /** Returns head nouns and prepositions. */
  public Lexicon<Head> heads() {
    return heads;
  }

  /** Returns whether a name of the gazetteer is a place here and not a common word or a person. */
  public boolean allows(List<Token> tokens, NameTrie.Match<Gazetteer.Named> match) {
    int from = match.from();
    Token first = tokens.get(from);
    if (match.to() - from > 1) {
      return true;
    }
    if (!match.exact() && given.has(first)) {
      return isCountry(match) && !isGivenBefore(tokens, match.to(), first);
    }
    if (isLocative(tokens, from)) {
      return !isGivenBefore(tokens, match.to(), first);
    }
    if (!match.exact() && demonyms.longestAt(tokens, from) != null) {
      return false; // Σύρους: Syrians, and an island's name that nothing makes a place
    }
    boolean start = from == 0 || tokens.get(from - 1).kind() == Token.Kind.MARK;
    if (start && common.contains(first.folded())) {
      return false;
    }
    boolean surname = from > 0 && isGiven(tokens.get(from - 1)) && !given.has(first);
    if (ambiguous.longestAt(tokens, from) != null) {
      return !surname && isCountry(match) && isOwner(tokens, match.to());
    }
    return !surname && !isGivenBefore(tokens, match.to(), first);
  }

  /** {@code Jordan's foreign minister}, {@code Chad's army}. */
  private boolean isOwner(List<Token> tokens, int next) {
    if (next >= tokens.size() || !tokens.get(next).isApostrophe()) {
      return false;
    }
    for (int i = next + 1; i < Math.min(tokens.size(), next + 1 + OFFICE_REACH); i++) {
      if (!offices.at(tokens, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** {@code vestul Georgiei} is west of a country, {@code a spus Georgiei} is said to nobody. */
  private static boolean isCountry(NameTrie.Match<Gazetteer.Named> match) {
    return match.values().stream().anyMatch(named -> named.place().kind() == Kind.COUNTRY);
  }

  /** Returns whether a word that is known by its romanization alone is a place here. */
  public boolean allowsRomanized(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    return isLocative(tokens, index)
        && !given.has(token)
        && ambiguous.longestAt(tokens, index) == null;
  }

  private boolean isGivenBefore(List<Token> tokens, int next, Token name) {
    return given.has(name)
        && next < tokens.size()
        && tokens.get(next).capitalized()
        && !tokens.get(next).allCaps();
  }

  private boolean isGiven(Token token) {
    return token.capitalized() && given.has(token) && !given.isWord(token);
  }

  private boolean isLocative(List<Token> tokens, int index) {
    for (int back = 1; back <= 2 && index - back >= 0; back++) {
      Lexicon.Match<Head> head = heads.longestAt(tokens, index - back);
      if (head != null && head.to() == index && head.value() != Head.REGION_AFTER) {
        return true;
      }
    }
    return false;
  }

  private static Place place(Row row) {
    Kind kind = Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
    Gazetteer gazetteer = Gazetteer.get();
    Place known =
        kind == Kind.COUNTRY
            ? gazetteer.country(row.cell(3))
            : gazetteer.find(row.cell(1), row.cell(3));
    return known == null || known.kind() != kind
        ? new Place(row.cell(1), row.cell(3).isEmpty() ? null : row.cell(3), kind, null, null)
        : known;
  }
}
