package org.newsledger.extract.actor;

import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** Tells by what stands behind a comma that the words before it name a person. */
final class Apposition {

  /** Most words between the comma and the office: {@code , the agency's chief spokesman}. */
  private static final int LONGEST_LEAD = 4;

  /** Years that somebody of whom a newspaper gives the age has lived. */
  private static final int YOUNGEST = 10;

  private static final int OLDEST = 105;

  private Apposition() {}

  /**
   * Returns whether an office or an age follows: {@code Bradan Okoro, adviser to}, {@code Bradan
   * Okoro, 62,}.
   *
   * <p>A name that a place stands right before is rather what takes place there: {@code Lyon Film
   * Week, a}.
   */
  static boolean follows(Scene scene, NameRun name) {
    int at = name.to();
    boolean local = name.from() > 0 && scene.place(name.from() - 1) != null;
    if (local || at + 1 >= scene.size() || !scene.token(at).is(",")) {
      return false;
    }
    return isAge(scene, at + 1) || isOffice(scene, at + 1);
  }

  private static boolean isAge(Scene scene, int at) {
    Token token = scene.token(at);
    if (token.kind() != Token.Kind.NUMBER || token.text().length() > 3) {
      return false;
    }
    boolean digits = token.text().chars().allMatch(Character::isDigit);
    int years = digits ? Integer.parseInt(token.text()) : 0;
    boolean closed = at + 1 < scene.size() && scene.token(at + 1).is(",");
    return closed && years >= YOUNGEST && years <= OLDEST;
  }

  /** An office before which neither a name, a verb of saying nor a mark comes. */
  private static boolean isOffice(Scene scene, int from) {
    for (int at = from; at < scene.size() && at <= from + LONGEST_LEAD; at++) {
      Lexicon.Match<NameWord> title = scene.match(at, Category.TITLE);
      if (title != null) {
        return !speaks(scene, title.to());
      }
      if (!leadsUp(scene, at)) {
        return false;
      }
    }
    return false;
  }

  /** {@code …, a spokesman for the city said}: another clause, whose subject the office is. */
  private static boolean speaks(Scene scene, int from) {
    for (int at = from; at < scene.size(); at++) {
      if (scene.is(at, Category.SAYS)) {
        return true;
      }
      if (scene.token(at).kind() == Token.Kind.MARK && !scene.hyphen(at)) {
        return false;
      }
    }
    return false;
  }

  /** An article, an adjective, a noun that stands before another one; no verb that is known. */
  private static boolean leadsUp(Scene scene, int at) {
    if (scene.demonym(at) != null) {
      return true;
    }
    Lexicon.Match<NameWord> link = scene.match(at, Category.LINK);
    boolean article = link != null && link.value().role().equals("article");
    return scene.token(at).kind() == Token.Kind.WORD
        && (article || !scene.words().isCommon(scene.token(at)))
        && !scene.is(at, Category.SAYS)
        && !scene.is(at, Category.GROUP)
        && (!scene.capital(at) || scene.words().capitalizedNouns());
  }
}
