package org.newsledger.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.name.GivenNames;
import org.newsledger.extract.name.Inflection;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Place;
import org.newsledger.model.Place.Kind;
import org.newsledger.text.Token;

/** Finds places that no list knows, by the word before or after them that says what they are. */
public final class UnknownPlace {

  /** Most words of a name. */
  private static final int LONGEST = 4;

  /** A place that stands at tokens {@code [from, to)}, head noun excluded. */
  public record Match(int from, int to, Place place) {}

  private final PlaceWords words;
  private final Inflection inflection;
  private final GivenNames given;

  /** Returns a finder that goes by these words and endings; persons' first names end a place's. */
  public UnknownPlace(PlaceWords words, Inflection inflection, GivenNames given) {
    this.words = words;
    this.inflection = inflection;
    this.given = given;
  }

  /** Returns the place whose name or head noun starts at a token, or null. */
  public @Nullable Match at(List<Token> tokens, int index) {
    Lexicon.Match<PlaceWords.Head> head = words.heads().longestAt(tokens, index);
    if (head != null
        && (head.value() == PlaceWords.Head.CITY || head.value() == PlaceWords.Head.REGION)) {
      if (index > 0 && tokens.get(index).capitalized() && !words.capitalizedNouns()) {
        return null; // Department of Justice
      }
      return after(tokens, head.to(), head.value());
    }
    return tokens.get(index).capitalized() ? before(tokens, index) : null;
  }

  private @Nullable Match after(List<Token> tokens, int start, PlaceWords.Head head) {
    int from = start;
    if (from < tokens.size() && isQuote(tokens.get(from))) {
      from++;
    }
    int to = nameEnd(tokens, from);
    if (to == from || startsPerson(tokens, from)) {
      return null;
    }
    Kind kind = head == PlaceWords.Head.CITY ? Kind.CITY : Kind.REGION;
    return new Match(from, to, new Place(base(tokens, from, to), null, kind, null, null));
  }

  /** {@code The head of the city's police, Tigran Melkumyan}, in a language that needs no comma. */
  private boolean startsPerson(List<Token> tokens, int index) {
    boolean two = index + 1 < tokens.size() && tokens.get(index + 1).capitalized();
    return two && given.has(tokens.get(index));
  }

  private @Nullable Match before(List<Token> tokens, int index) {
    int to = nameEnd(tokens, index);
    for (int at = index + 1; at <= to && at < tokens.size(); at++) {
      Lexicon.Match<PlaceWords.Head> head = words.heads().longestAt(tokens, at);
      if (head != null && head.value() == PlaceWords.Head.REGION_AFTER) {
        Token noun = tokens.get(at);
        boolean starts = index == 0 || tokens.get(index - 1).kind() == Token.Kind.MARK;
        if (starts && !noun.capitalized()) {
          return null; // its capital tells nothing
        }
        boolean latin =
            Character.UnicodeScript.of(noun.text().charAt(0)) == Character.UnicodeScript.LATIN;
        String name = base(tokens, index, latin && !noun.capitalized() ? at : head.to());
        return new Match(index, head.to(), new Place(name, null, Kind.REGION, null, null));
      }
    }
    return null;
  }

  private static int nameEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at - from < LONGEST) {
      boolean hyphen = at > from && tokens.get(at).is("-") && !tokens.get(at).spaced();
      if (hyphen && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.WORD) {
        at += 2;
      } else if (tokens.get(at).capitalized()) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private String base(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      name.append(i > from && token.spaced() ? " " : "");
      name.append(i + 1 == to ? inflection.guess(token.text()) : token.text());
    }
    return Romanizer.romanize(name.toString());
  }

  private static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.MARK && "«\"“„".contains(token.text());
  }
}
