package org.newsledger.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.actor.NameWord.Category;
import org.newsledger.extract.name.NameTrie;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** A sentence while its actors are being found: which tokens are taken, and what each one is. */
final class Scene {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final NameWords words;
  private final List<List<Lexicon.Match<NameWord>>> matches;
  private final Vocabulary vocabulary;
  private final NameTrie.Reader<KnownActors.Named> known;
  private final @Nullable FoundPlace[] placeAt;
  private final List<FoundPlace> places;
  private final int[] categories;
  private final boolean[] taken;
  private final boolean shouting;
  private final boolean titled;

  /**
   * Looks a sentence up in its language's words.
   *
   * @param vocabulary how the article writes its words
   * @param known the actors known beforehand
   */
  Scene(Sentence sentence, List<FoundPlace> places, Vocabulary vocabulary, KnownActors known) {
    this.known = known.reader(sentence.pack());
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = NameWords.of(sentence.pack());
    this.matches = words.at(tokens);
    this.vocabulary = vocabulary;
    this.places = places;
    this.placeAt = new FoundPlace[tokens.size()];
    for (FoundPlace place : places) {
      for (int i = place.from(); i < place.to(); i++) {
        placeAt[i] = place;
      }
    }
    this.categories = new int[tokens.size()];
    for (int i = 0; i < categories.length; i++) {
      for (Lexicon.Match<NameWord> match : matches.get(i)) {
        categories[i] |= 1 << match.value().category().ordinal();
      }
    }
    this.taken = new boolean[tokens.size()];
    this.shouting = isShouting(tokens);
    this.titled = !words.capitalizedNouns() && isTitled(tokens);
  }

  NameTrie.Reader<KnownActors.Named> known() {
    return known;
  }

  private static boolean isShouting(List<Token> tokens) {
    int capitals = 0;
    int all = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 1) {
        all++;
        capitals += token.allCaps() ? 1 : 0;
      }
    }
    return capitals > 2 && capitals * 2 > all;
  }

  /** A headline in which all longer words have capitals. */
  private static boolean isTitled(List<Token> tokens) {
    int capitals = 0;
    int all = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
        all++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return all > 3 && capitals * 5 >= all * 4;
  }

  /** Returns whether all longer words have capitals, as in English headlines. */
  boolean titled() {
    return titled;
  }

  /** Returns whether the article writes a word with a capital amid a sentence, too. */
  boolean isMidCapital(int index) {
    return vocabulary.capitals().contains(token(index).folded());
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  NameWords words() {
    return words;
  }

  List<FoundPlace> places() {
    return places;
  }

  /** Returns whether most words are in capitals, so that capitals tell nothing. */
  boolean shouting() {
    return shouting;
  }

  /** Returns the place, not nationality, that covers a token, or null. */
  @Nullable FoundPlace place(int index) {
    FoundPlace place = index < size() ? placeAt[index] : null;
    return place == null || place.demonym() ? null : place;
  }

  /** Returns the nationality that covers a token, or null. */
  @Nullable FoundPlace demonym(int index) {
    FoundPlace place = index >= 0 && index < size() ? placeAt[index] : null;
    return place != null && place.demonym() ? place : null;
  }

  /** Returns the longest match of a category that starts at a token, or null. */
  Lexicon.@Nullable Match<NameWord> match(int index, Category category) {
    if (index < 0 || index >= size() || (categories[index] & (1 << category.ordinal())) == 0) {
      return null;
    }
    for (Lexicon.Match<NameWord> match : matches.get(index)) {
      if (match.value().category() == category && isWritten(match)) {
        return match;
      }
    }
    return null;
  }

  /** A form in capitals is an acronym and must be written so: MAI is a ministry, Mai a month. */
  private boolean isWritten(Lexicon.Match<NameWord> match) {
    String form = match.form();
    return !isCapitals(form) || tokens.get(match.from()).allCaps();
  }

  private static boolean isCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return form.length() > 1;
  }

  boolean is(int index, Category category) {
    return match(index, category) != null;
  }

  /** Takes the words that are no name together: Saturday Night Live, Premier League. */
  void takePhrases() {
    for (int i = 0; i < size(); i++) {
      Lexicon.Match<NameWord> other = match(i, Category.NOT_NAME);
      if (other != null && other.size() > 1 && !anyTaken(i, other.to())) {
        take(i, other.to());
      }
    }
  }

  boolean taken(int index) {
    return taken[index];
  }

  boolean anyTaken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /** Returns whether a token is a word with a capital. */
  boolean capital(int index) {
    return index >= 0 && index < size() && tokens.get(index).capitalized();
  }

  /** Returns whether a token is a word without a capital. */
  boolean isLowerCase(int index) {
    return index < size() && token(index).kind() == Token.Kind.WORD && !capital(index);
  }

  /** Returns whether a token is the first word of a sentence, quotation or line. */
  boolean opens(int index) {
    int before = index - 1;
    while (before >= 0
        && tokens.get(before).kind() == Token.Kind.MARK
        && "«\"“„‘'([—–-•*#".contains(tokens.get(before).text())) {
      before--;
    }
    return before < 0
        || (tokens.get(before).kind() == Token.Kind.MARK
            && ".:!?…".contains(tokens.get(before).text()))
        || (before == 0 && tokens.get(0).kind() == Token.Kind.NUMBER);
  }

  /** Returns whether a word is met without a capital in this article or is among the commonest. */
  boolean common(int index) {
    Token token = tokens.get(index);
    return vocabulary.lowercase().contains(token.folded()) || words.isCommon(token);
  }

  /** Returns whether two tokens are joined by a hyphen that stands at {@code index}. */
  boolean hyphen(int index) {
    return index > 0
        && index + 1 < size()
        && (token(index).is("-") || token(index).is("‑"))
        && !token(index).spaced()
        && !token(index + 1).spaced()
        && token(index + 1).kind() == Token.Kind.WORD;
  }

  /** Returns whether quotation marks stand right before and right behind tokens. */
  boolean quoted(int from, int to) {
    return from > 0
        && to < size()
        && "«\"“„‘'".contains(tokens.get(from - 1).text())
        && "»\"”“’'".contains(tokens.get(to).text());
  }

  /** Returns whether a preposition that tells a place stands right before a token. */
  boolean locative(int index) {
    return index > 0 && words.isLocative(tokens, index);
  }

  /** Returns the words from one token to before another, as written. */
  String text(int from, int to) {
    return sentence.spanOf(from, to).of(sentence.article().text());
  }
}
