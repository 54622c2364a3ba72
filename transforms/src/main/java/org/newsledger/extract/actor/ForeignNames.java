package org.newsledger.extract.actor;

import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.text.Token;

/**
 * Finds names that show themselves by how they are written: in Latin letters amid another script,
 * with a domain's ending, in quotation marks amid a sentence.
 */
final class ForeignNames {

  /** Most words of a name in quotation marks. */
  private static final int LONGEST_QUOTED = 4;

  private ForeignNames() {}

  /**
   * Returns the organization that starts at a capital word (or at the quote before it), or null.
   */
  static @Nullable Candidate at(Scene scene, int index) {
    int domain = domainEnd(scene, index);
    if (domain > 0) {
      return OrganizationFinder.organization(
          scene, index, domain, Kind.NAME, "media", "actor.domain");
    }
    if (isQuotedName(scene, index)) {
      int end = OrganizationBounds.quoteEnd(scene, index - 1);
      return OrganizationFinder.organization(scene, index, end, Kind.NAME, "", "actor.quotes");
    }
    if (scene.words().latin() || !isForeignWord(scene, index)) {
      return Untranslated.at(scene, index);
    }
    int to = index + 1;
    while (to < scene.size() && (isForeignWord(scene, to) || isJoiner(scene, to))) {
      to++;
    }
    boolean person = scene.words().given().has(scene.token(index)) && to - index > 1;
    return person || scene.token(index).text().length() < 3 || isPartOf(scene, index, to)
        ? null
        : OrganizationFinder.organization(scene, index, to, Kind.NAME, "", "actor.latin");
  }

  private static boolean isForeignWord(Scene scene, int index) {
    return scene.capital(index)
        && !scene.taken(index)
        && scene.place(index) == null
        && !scene.is(index, Category.NOT_NAME)
        && Scripts.isForeign(scene.token(index).text(), scene.words().latin());
  }

  private static boolean isJoiner(Scene scene, int index) {
    Token token = scene.token(index);
    boolean joins = token.is("&") || (token.is("-") && scene.hyphen(index));
    if (!joins && !Untranslated.isSmall(token)) {
      return false;
    }
    int next = index + 1;
    if (!joins && next < scene.size() && Untranslated.isSmall(scene.token(next))) {
      next++;
    }
    return next < scene.size() && isForeignWord(scene, next);
  }

  /** {@code 60 Minutes}, {@code BBC Radio 4}: one word is not the whole of such a name. */
  private static boolean isPartOf(Scene scene, int from, int to) {
    return to - from == 1 && (isMore(scene, from - 1) || isMore(scene, to));
  }

  private static boolean isMore(Scene scene, int index) {
    if (index < 0 || index >= scene.size()) {
      return false;
    }
    Token token = scene.token(index);
    return token.kind() == Token.Kind.NUMBER
        || token.kind() == Token.Kind.WORD
            && Scripts.isForeign(token.text(), scene.words().latin());
  }

  /** {@code Lenta.ru}: a word, a dot and a short word without spaces. */
  private static int domainEnd(Scene scene, int index) {
    if (index + 2 >= scene.size() || !scene.token(index + 1).is(".")) {
      return -1;
    }
    Token tail = scene.token(index + 2);
    boolean joined = !scene.token(index + 1).spaced() && !tail.spaced();
    boolean domain =
        tail.kind() == Token.Kind.WORD
            && !tail.capitalized()
            && tail.text().length() >= 2
            && tail.text().length() <= 4;
    return joined && domain && scene.token(index).text().length() > 2 ? index + 3 : -1;
  }

  /** A few capital words in quotation marks that are neither a quotation nor a work's title. */
  private static boolean isQuotedName(Scene scene, int index) {
    if (!scene.words().loneCapital() || index == 0 || scene.opens(index - 1)) {
      return false;
    }
    int end = OrganizationBounds.quoteEnd(scene, index - 1);
    if (end < 0 || end - index > LONGEST_QUOTED || scene.anyTaken(index, end)) {
      return false;
    }
    for (int back = 2; back <= 3 && index - back >= 0; back++) {
      if (scene.is(index - back, Category.WORK)) {
        return false;
      }
    }
    Token before = scene.token(index - 2 < 0 ? 0 : index - 2);
    return before.kind() == Token.Kind.WORD
        && !before.capitalized()
        && !scene.token(end - 1).is(".")
        && !scene.token(end - 1).is(",")
        && !scene.token(end - 1).is("!")
        && !scene.token(end - 1).is("?");
  }
}
