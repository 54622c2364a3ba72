package org.newsledger.extract.actor;

import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Place;
import org.newsledger.text.Token;

/** How far an organization's name reaches around the noun that tells what it is. */
final class OrganizationBounds {

  /** Most tokens that a name adds to its head noun. */
  private static final int LONGEST = 9;

  private OrganizationBounds() {}

  /** Returns the token of the closing quote, when an opening one stands at {@code index}; or -1. */
  static int quoteEnd(Scene scene, int index) {
    if (index + 1 >= scene.size()
        || !isOpening(scene.token(index))
        || !startsName(scene, index + 1)) {
      return -1;
    }
    int last = Math.min(scene.size(), index + LONGEST);
    for (int i = index + 2; i < last; i++) {
      if (isClosing(scene.token(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsName(Scene scene, int index) {
    return scene.capital(index) || scene.token(index).kind() == Token.Kind.NUMBER;
  }

  private static boolean isOpening(Token token) {
    return token.kind() == Token.Kind.MARK && "«\"„“".contains(token.text());
  }

  private static boolean isClosing(Token token) {
    return token.kind() == Token.Kind.MARK && "»\"”“".contains(token.text());
  }

  /** Returns the first token of the capital words that lead up to a head noun. */
  static int left(Scene scene, int head) {
    int from = head;
    while (from > 0 && head - from < 4) {
      int before = from - 1;
      if (scene.hyphen(before) && scene.capital(before - 1)) {
        before--;
      }
      boolean joins =
          scene.capital(before)
              && !scene.taken(before)
              && !(scene.opens(before) && scene.common(before))
              && !scene.words().isCommon(scene.token(before))
              && !scene.is(before, Category.TITLE);
      if (!joins) {
        break;
      }
      FoundPlace place = scene.place(before);
      from = place == null ? before : place.from();
    }
    return from;
  }

  /** Returns the end of what belongs to a head noun that ends at {@code start}. */
  static int right(Scene scene, int start, boolean capital) {
    int to = start;
    while (to < scene.size() && to - start < LONGEST) {
      int next = to;
      int links = 0;
      for (Lexicon.Match<NameWord> link = scene.match(next, Category.LINK);
          link != null && links < 2 && !scene.capital(next);
          link = scene.match(next, Category.LINK)) {
        boolean article = link.value().role().equals("article") && links == 0;
        if (!allowsLink(link.value().role(), capital)
            || (article && scene.words().capitalizedNouns())) {
          return to;
        }
        next = link.to();
        links++;
      }
      boolean adjective =
          links > 0
              && capital
              && next < scene.size()
              && scene.words().isAdjective(scene.token(next))
              && scene.capital(next + 1);
      if (adjective || (next < scene.size() && scene.hyphen(next) && scene.capital(next + 1))) {
        next++;
      }
      if (!scene.capital(next) || scene.taken(next) || stops(scene, next, links)) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  private static boolean allowsLink(String role, boolean capital) {
    return switch (role) {
      case "genitive", "article" -> true;
      case "and", "link" -> capital;
      default -> false;
    };
  }

  private static boolean stops(Scene scene, int index, int links) {
    Lexicon.Match<NameWord> head = scene.match(index, Category.HEAD);
    return scene.is(index, Category.TITLE)
        || scene.is(index, Category.NOT_NAME)
        || (head != null && (links > 0 || !head.value().canonical().isEmpty()))
        || (scene.words().given().has(scene.token(index))
            && scene.capital(index + 1)
            && !scene.words().capitalizedNouns());
  }

  /**
   * Returns the end of a name whose letters follow in parentheses, small words and all: {@code
   * Commission nationale des droits de l'homme (CNDH)}; -1 when none do.
   */
  static int abbreviated(Scene scene, int from, int start) {
    int open = start;
    while (open < scene.size() && open - from < LONGEST && isWordOrApostrophe(scene.token(open))) {
      open++;
    }
    boolean closed = open + 2 < scene.size() && scene.token(open).is("(");
    if (!closed || !scene.token(open + 2).is(")") || scene.anyTaken(start, open)) {
      return -1;
    }
    Token letters = scene.token(open + 1);
    return letters.allCaps() && letters.text().length() > 2 ? open : -1;
  }

  private static boolean isWordOrApostrophe(Token token) {
    return token.kind() == Token.Kind.WORD || token.is("'") || token.is("’");
  }

  /** Returns whether a country is named among tokens. */
  static boolean hasCountry(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      FoundPlace place = scene.place(i);
      if (place != null && place.place().kind() == Place.Kind.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether tokens add nothing but a place, with or without a preposition. */
  static boolean onlyPlace(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.capital(i)) {
        FoundPlace place = scene.place(i);
        if (place == null) {
          return false;
        }
        i = place.to() - 1;
      }
    }
    return true;
  }
}
