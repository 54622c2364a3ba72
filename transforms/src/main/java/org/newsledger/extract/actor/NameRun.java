package org.newsledger.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.text.Token;

/**
 * Capital words in a row that may be a person's name, with the initials, hyphens and particles
 * between them.
 *
 * @param from first token
 * @param to after the last token
 * @param words the tokens that begin its words; a hyphenated word counts once
 * @param initials whether it has initials
 */
record NameRun(int from, int to, List<Integer> words, boolean initials) {

  /** Most words of a name. */
  private static final int LONGEST = 6;

  /** Most letters of half a Korean first name. */
  private static final int LONGEST_SYLLABLE = 5;

  /** Most letters of a family name that stands before an Asian first name: Ri, Xi, Doo. */
  private static final int LONGEST_FAMILY_FIRST = 3;

  /** Longest letters in capitals that are rather an acronym than a surname. */
  private static final int LONGEST_ACRONYM = 5;

  int size() {
    return words.size();
  }

  int lastWord() {
    return words.get(words.size() - 1);
  }

  /** Returns whether one of the words is a first name and another one can be the surname. */
  boolean given(Scene scene) {
    for (int word : words) {
      Token token = scene.token(word);
      boolean unsure = scene.words().given().isWord(token) && scene.opens(word);
      if (scene.words().given().has(token) && !unsure) {
        return true;
      }
    }
    return false;
  }

  /** Returns the run that starts at a token, or null when none does. */
  static @Nullable NameRun at(Scene scene, int start) {
    if (!isWord(scene, start, false) && !isInitial(scene, start)) {
      return null;
    }
    List<Integer> words = new ArrayList<>();
    boolean initials = false;
    int to = start;
    int at = start;
    boolean first = false;
    while (at < scene.size() && words.size() < LONGEST) {
      if (isInitial(scene, at)) {
        initials = true;
        at = afterInitial(scene, at);
        to = words.isEmpty() ? to : at;
        continue;
      }
      boolean mixed = !words.isEmpty() && isForeign(scene, at) != isForeign(scene, words.get(0));
      if (!mixed && isWord(scene, at, first)) {
        words.add(at);
        first |= scene.words().given().has(scene.token(at));
        at = afterWord(scene, at);
        to = at;
        continue;
      }
      int after = words.isEmpty() ? -1 : afterParticles(scene, at);
      if (after < 0) {
        break;
      }
      at = after;
    }
    return words.isEmpty() ? null : new NameRun(beginning(scene, start), to, words, initials);
  }

  private static boolean isForeign(Scene scene, int index) {
    return Scripts.isForeign(scene.token(index).text(), scene.words().latin());
  }

  /** The particle of {@code al-Assad} belongs to the name. */
  private static int beginning(Scene scene, int start) {
    return start > 1 && scene.hyphen(start - 1) && scene.is(start - 2, Category.PARTICLE)
        ? start - 2
        : start;
  }

  private static boolean isWord(Scene scene, int index, boolean afterFirstName) {
    if (!scene.capital(index) || scene.taken(index) || scene.place(index) != null) {
      return false;
    }
    Token token = scene.token(index);
    if (token.text().length() < 2 || token.text().indexOf('.') >= 0) {
      return false;
    }
    boolean other = scene.is(index, Category.NOT_NAME) || scene.demonym(index) != null;
    if (other && !namesHere(scene, index)) {
      return false;
    }
    if (token.allCaps()
        && !scene.shouting()
        && !afterFirstName
        && token.text().length() <= LONGEST_ACRONYM) {
      return false;
    }
    return afterFirstName
        || isFirstName(scene, index)
        || !(scene.is(index, Category.TITLE) || scene.is(index, Category.GROUP));
  }

  /**
   * Words that are names beside names only: {@code Kanye West}, {@code Moon Jae-in}, {@code the
   * lawyer Christian Ude}.
   */
  private static boolean namesHere(Scene scene, int index) {
    boolean behind = scene.capital(index - 1) && !scene.is(index - 1, Category.NOT_NAME);
    if (behind && scene.is(index, Category.SURNAME)) {
      return true;
    }
    if (!scene.capital(index + 1) || scene.titled() || scene.shouting()) {
      return false;
    }
    boolean first = scene.words().given().isWord(scene.token(index)) && !scene.opens(index);
    return isSyllables(scene, index + 1)
        || first && isWord(scene, index + 1, false) && !scene.common(index + 1);
  }

  /** Korean first names are written so in Latin letters: {@code Jae-in}, {@code Jong-un}. */
  private static boolean isSyllables(Scene scene, int index) {
    return scene.hyphen(index + 1)
        && !scene.capital(index + 2)
        && scene.token(index).text().length() <= LONGEST_SYLLABLE
        && scene.token(index + 2).text().length() <= LONGEST_SYLLABLE;
  }

  /** {@code Marina} is the navy, and a woman where a surname follows. */
  private static boolean isFirstName(Scene scene, int index) {
    var group = scene.match(index, Category.GROUP);
    return group != null
        && group.size() == 1
        && !scene.words().capitalizedNouns()
        && !scene.titled()
        && !scene.shouting()
        && scene.words().given().has(scene.token(index))
        && scene.capital(index + 1)
        && !scene.is(index + 1, Category.GROUP)
        && scene.place(index + 1) == null;
  }

  private static boolean isInitial(Scene scene, int index) {
    if (!scene.capital(index) || scene.taken(index)) {
      return false;
    }
    Token token = scene.token(index);
    boolean dotted = token.text().length() > 1 && token.text().indexOf('.') == 1;
    boolean single =
        token.text().length() <= 2
            && index + 1 < scene.size()
            && scene.token(index + 1).is(".")
            && !scene.token(index + 1).spaced()
            && (token.text().length() == 1 || !token.allCaps() && index + 2 < scene.size());
    return (dotted && token.text().length() <= 6) || single;
  }

  private static int afterInitial(Scene scene, int index) {
    return scene.token(index).text().indexOf('.') > 0 ? index + 1 : index + 2;
  }

  private static int afterWord(Scene scene, int index) {
    int at = index + 1;
    while (scene.hyphen(at)) {
      at += 2;
    }
    return at;
  }

  /** Returns where a name goes on after particles that start at a token; -1 when it doesn't. */
  private static int afterParticles(Scene scene, int index) {
    int at = index;
    var link = scene.match(at, Category.LINK);
    boolean article =
        scene.words().capitalizedNouns()
            && link != null
            && !link.value().role().equals("genitive")
            && !link.value().role().equals("preposition");
    if (article) {
      return -1;
    }
    for (int count = 0; count < 3 && scene.is(at, Category.PARTICLE); count++) {
      at++;
      if (at < scene.size() && scene.hyphen(at)) {
        at++;
      }
    }
    return at > index && isWord(scene, at, true) ? at : -1;
  }

  /**
   * Returns the run without the words before it that only begin a sentence or, where all nouns have
   * capitals, stand before the first name; null when nothing is left.
   */
  @Nullable NameRun trimmed(Scene scene, boolean title) {
    int skip = 0;
    if (!title && scene.opens(words.get(0)) && scene.common(words.get(0))) {
      skip = 1;
    }
    int end = words.size();
    int given = title && !scene.words().capitalizedNouns() ? firstGiven(scene) : -1;
    if (given > 0 && words.size() - given > 1 && !isFamily(scene, words.get(given - 1))) {
      skip = given; // "υπουργός Κλιματικής Κρίσης Βασίλης Κικίλιας"
    }
    if (scene.words().capitalizedNouns()) {
      int first = firstGiven(scene);
      boolean led = title || isApart(scene);
      while (led
          && first > skip
          && isStranger(scene, first - 1)
          && words.get(first) == afterWord(scene, words.get(first - 1))) {
        first--;
      }
      skip = first > skip ? first : skip;
      end = surnameEnd(scene, skip, title);
    }
    if (skip >= end) {
      return null;
    }
    if (skip == 0 && end == words.size()) {
      return this;
    }
    int newFrom = skip == 0 ? from : words.get(skip);
    int newTo = end == words.size() ? to : afterWord(scene, words.get(end - 1));
    return new NameRun(newFrom, newTo, words.subList(skip, end), initials && skip == 0);
  }

  private static boolean isFamily(Scene scene, int index) {
    return scene.token(index).text().length() <= LONGEST_FAMILY_FIRST
        || scene.words().surnames().isListed(scene.token(index));
  }

  /** Returns whether a mark stands before it, so that no other noun leads up to it. */
  private boolean isApart(Scene scene) {
    return from == 0 || scene.token(from - 1).kind() == Token.Kind.MARK;
  }

  private int firstGiven(Scene scene) {
    for (int i = 0; i < words.size(); i++) {
      if (scene.words().given().has(scene.token(words.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStranger(Scene scene, int word) {
    Token token = scene.token(words.get(word));
    return (word == 0 || words.get(word) == afterWord(scene, words.get(word - 1)))
        && !scene.words().isNoun(token)
        && !scene.words().isVague(token)
        && !scene.common(words.get(word));
  }

  /** After first names one surname: the capital word behind it is another noun. */
  private int surnameEnd(Scene scene, int skip, boolean title) {
    int i = skip;
    while (i < words.size() && scene.words().given().has(scene.token(words.get(i)))) {
      i++;
    }
    if (i == skip && !title) {
      return words.size();
    }
    int end = Math.min(words.size(), i + 1);
    boolean unknown = i == skip && end < words.size();
    if (unknown && isStranger(scene, end)) {
      end++; // behind a title, a first name that no list has
      boolean family = isFamily(scene, words.get(skip));
      while (end < words.size()
          && (scene.words().given().has(scene.token(words.get(end)))
              || family && isStranger(scene, end))) {
        end++; // the family name comes first: Ri Yong Ho
      }
    }
    while (end < words.size() && words.get(end) > afterWord(scene, words.get(end - 1))) {
      end++; // joined by a particle
    }
    return end;
  }
}
