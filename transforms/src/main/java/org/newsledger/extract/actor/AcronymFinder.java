package org.newsledger.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.newsledger.extract.actor.Candidate.Kind;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.ActorType;
import org.newsledger.text.Token;

/** Finds organizations that are written as letters, but no units, numerals or abbreviations. */
final class AcronymFinder {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private static final Set<String> OTHER = new HashSet<>();

  static {
    for (Row row : LanguagePack.read("/names/not_acronyms.tsv")) {
      var words = new StringTokenizer(row.cell(1), " ");
      while (words.hasMoreTokens()) {
        OTHER.add(words.nextToken());
      }
    }
  }

  private AcronymFinder() {}

  static void find(Scene scene, List<Candidate> found) {
    if (scene.shouting()) {
      return;
    }
    for (int i = 0; i < scene.size(); i++) {
      if (isAcronym(scene, i) || isDotted(scene, i)) {
        int to = end(scene, i + 1);
        Kind kind = to > i + 1 ? Kind.NAME : Kind.ACRONYM;
        found.add(
            new Candidate(
                i,
                to,
                kind,
                ActorType.ORGANIZATION,
                scene.text(i, to),
                null,
                null,
                null,
                "actor.acronym"));
        scene.take(i, to);
      }
    }
  }

  /** A place or capital word behind the letters belongs to the name: {@code ISU Cluj}. */
  private static int end(Scene scene, int next) {
    boolean more =
        scene.capital(next)
            && !(scene.words().capitalizedNouns() && scene.words().isNoun(scene.token(next)))
            && !scene.taken(next)
            && !scene.token(next).allCaps()
            && !scene.is(next, Category.TITLE)
            && !scene.is(next, Category.NOT_NAME)
            && scene.demonym(next) == null;
    if (!more && scene.place(next) == null) {
      return next;
    }
    var place = scene.place(next);
    return place == null ? next + 1 : place.to();
  }

  /** {@code C.N.A.S.}, but no initials before a surname. */
  private static boolean isDotted(Scene scene, int index) {
    Token token = scene.token(index);
    String text = token.text();
    return token.allCaps()
        && text.length() >= 6
        && text.length() <= 12
        && text.charAt(1) == '.'
        && !scene.taken(index)
        && scene.place(index) == null
        && scene.demonym(index) == null
        && !scene.capital(index + 1)
        && !OTHER.contains(text.replace(".", ""));
  }

  private static boolean isAcronym(Scene scene, int index) {
    Token token = scene.token(index);
    String text = token.text();
    return token.allCaps()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(Character::isLetter)
        && !scene.taken(index)
        && scene.place(index) == null
        && scene.demonym(index) == null
        && !scene.is(index, Category.NOT_NAME)
        && !scene.is(index, Category.GROUP)
        && !scene.common(index)
        && !OTHER.contains(text)
        && !isNumeral(text)
        && !isSpelledOut(scene, index)
        && !beside(scene, index);
  }

  /** {@code Liquefied petroleum gas (LPG)}: letters of words that are no name. */
  private static boolean isSpelledOut(Scene scene, int index) {
    if (index < 2 || !scene.token(index - 1).is("(") || scene.words().capitalizedNouns()) {
      return false;
    }
    String letters = scene.token(index).folded();
    int left = letters.length();
    for (int i = index - 2; i >= 0 && left > 0; i--) {
      Token word = scene.token(i);
      if (word.kind() != Token.Kind.WORD || scene.taken(i) || scene.is(i, Category.HEAD)) {
        return false;
      }
      boolean fits = word.folded().charAt(0) == letters.charAt(left - 1);
      if (fits && word.capitalized() && !scene.opens(i) || !fits && !scene.common(i)) {
        return false;
      }
      left -= fits ? 1 : 0;
    }
    return left == 0;
  }

  /** Part of a code ({@code F-16}, {@code MH17}), or beside another word in capitals. */
  private static boolean beside(Scene scene, int index) {
    int next = index + 1;
    boolean number =
        next < scene.size()
            && ((scene.token(next).kind() == Token.Kind.NUMBER && !scene.token(next).spaced())
                || ((scene.token(next).is("-") || scene.token(next).is("‑"))
                    && next + 1 < scene.size()
                    && scene.token(next + 1).kind() == Token.Kind.NUMBER));
    boolean compound =
        scene.words().capitalizedNouns() && (scene.hyphen(next) || scene.hyphen(index - 1));
    boolean tag = compound || index > 0 && "#@$".contains(scene.token(index - 1).text());
    return number || tag || isLoud(scene, index - 1) || isLoud(scene, index + 1);
  }

  private static boolean isLoud(Scene scene, int index) {
    return index >= 0
        && index < scene.size()
        && scene.token(index).allCaps()
        && scene.token(index).text().length() > LONGEST;
  }

  private static boolean isNumeral(String text) {
    return text.chars().allMatch(c -> "IVXLCDMХІ".indexOf(c) >= 0);
  }
}
