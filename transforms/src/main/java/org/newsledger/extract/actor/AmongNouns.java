package org.newsledger.extract.actor;

import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** Tells persons where all nouns have capitals: by what is no noun and stands as no noun does. */
final class AmongNouns {

  private AmongNouns() {}

  /** A single capital word where nouns have capitals too: no noun, and not led by an article. */
  static @Nullable String single(Scene scene, NameRun name) {
    int at = name.lastWord();
    Token token = scene.token(at);
    boolean strange =
        !token.allCaps()
            && token.text().length() > 3
            && !scene.common(at)
            && !scene.quoted(name.from(), name.to())
            && name.to() - name.from() == 1
            && (!scene.words().isNoun(token) || scene.words().surnames().endsLikeOne(token));
    if (!strange) {
      return null;
    }
    if (PersonFinder.says(scene, name)) {
      return "actor.says";
    }
    Surnames surnames = scene.words().surnames();
    boolean surname = surnames.isListed(token) || surnames.endsLikeOne(token);
    if (surname && !scene.opens(at) && !modified(scene, name.from())) {
      return "actor.surname-listed";
    }
    boolean genitive =
        scene.words().isGenitive(token)
            && scene.capital(name.to())
            && scene.words().isNoun(scene.token(name.to()));
    if (genitive && (scene.opens(at) || !modified(scene, name.from()))) {
      return "actor.genitive";
    }
    boolean vague =
        scene.words().isVague(token)
            || scene.capital(name.to())
            || behindCapital(scene, name.from());
    boolean led = scene.opens(at) ? !verbBehind(scene, name.to()) : modified(scene, name.from());
    return vague || led || scene.locative(name.from()) ? null : "actor.no-noun";
  }

  /** Returns whether an article, a number or an adjective leads up to a noun. */
  private static boolean modified(Scene scene, int at) {
    if (at == 0) {
      return true;
    }
    Token before = scene.token(at - 1);
    if (before.kind() == Token.Kind.NUMBER || before.is("-") || before.is(".") || before.is("/")) {
      return true;
    }
    Lexicon.Match<NameWord> link = scene.match(at - 1, Category.LINK);
    if (link != null && link.value().role().equals("article")) {
      return true;
    }
    return before.kind() == Token.Kind.WORD && link == null && scene.words().isAdjective(before);
  }

  /** Returns whether a lower-case word follows that is no preposition, article or adjective. */
  private static boolean verbBehind(Scene scene, int at) {
    return at < scene.size()
        && scene.token(at).kind() == Token.Kind.WORD
        && !scene.capital(at)
        && !scene.is(at, Category.LINK)
        && !scene.words().isAdjective(scene.token(at));
  }

  /** Returns whether the word before has a capital that no beginning gave it. */
  private static boolean behindCapital(Scene scene, int at) {
    return scene.capital(at - 1) && !scene.opens(at - 1);
  }

  /** Returns whether a word before the surname is a common noun or another common word. */
  static boolean hasNoun(Scene scene, NameRun name) {
    for (int word : name.words()) {
      Token token = scene.token(word);
      boolean plain = scene.words().isNoun(token) || scene.words().endsLikeAdjective(token);
      if (word != name.lastWord() && plain) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether no word of a name is listed as a noun or met in lower case. */
  static boolean noneIsNoun(Scene scene, NameRun name) {
    return name.words().stream()
        .noneMatch(word -> scene.words().isNoun(scene.token(word)) || scene.common(word));
  }

  /** Returns whether all words of a name amid a sentence are no nouns and look like none. */
  static boolean strangers(Scene scene, NameRun name) {
    for (int word : name.words()) {
      Token token = scene.token(word);
      boolean joined = scene.hyphen(word + 1);
      if (scene.words().isNoun(token)
          || scene.common(word)
          || token.allCaps()
          || joined
          || scene.words().isVague(token) && word != name.lastWord()) {
        return false;
      }
    }
    return !scene.opens(name.from())
        && !modified(scene, name.from())
        && !scene.locative(name.from());
  }
}
