package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** The triggers of a language, found in a sentence from left to right, longest first. */
final class Triggers {

  /** Farthest that a passive auxiliary stands before its participle, in tokens. */
  private static final int AUXILIARY_REACH = 4;

  /** Most words between an article and its noun. */
  private static final int ADJECTIVES = 2;

  private final Lexicon<Trigger> lexicon;
  private final Set<String> nounsLikeVerbs;
  private final Set<String> progressive;

  Triggers(LanguagePack pack) {
    Map<String, Condition> conditions = new HashMap<>();
    Lexicon.Builder<Trigger> builder = pack.lexicon();
    for (Row row : pack.rows("events.tsv")) {
      try {
        builder.add(row.cell(0), Trigger.of(pack, row, conditions));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
      }
    }
    lexicon = builder.build();
    progressive = pack.words("progressive");
    nounsLikeVerbs = pack.words("nouns_like_verbs");
  }

  /**
   * Returns the hits in reading order; phrases that are no event have used up their words.
   *
   * @param grammar reads the sentence's grammar, asked only when a trigger is met
   */
  List<Hit> find(List<Token> tokens, Supplier<Grammar.Reading> grammar) {
    List<Hit> hits = new ArrayList<>(0);
    Grammar.Reading reading = null;
    int index = 0;
    while (index < tokens.size()) {
      List<Lexicon.Match<Trigger>> matches = lexicon.at(tokens, index);
      if (matches.isEmpty()) {
        index++;
        continue;
      }
      reading = reading == null ? grammar.get() : reading;
      Lexicon.Match<Trigger> match = firstFit(matches, tokens, reading);
      if (match != null && match.value().type() != null) {
        hits.add(
            new Hit(
                match.from(),
                match.to(),
                match.value(),
                match.form(),
                passive(match, reading),
                nominal(match, reading),
                attributive(match, reading)));
      }
      index = match == null ? index + 1 : Math.max(index + 1, next(match));
    }
    return hits;
  }

  private static Lexicon.@Nullable Match<Trigger> firstFit(
      List<Lexicon.Match<Trigger>> matches, List<Token> tokens, Grammar.Reading reading) {
    for (Lexicon.Match<Trigger> match : matches) {
      if (match.value().fires(tokens, reading, match.from(), match.to())) {
        return match;
      }
    }
    return null;
  }

  /** A gap's words are looked at again, because an event of their own may stand there. */
  private static int next(Lexicon.Match<Trigger> match) {
    int gap = match.form().indexOf('…');
    return gap < 0 || match.value().type() == null
        ? match.to()
        : match.from() + words(match.form(), gap);
  }

  private static int words(String form, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      boolean starts = form.charAt(i) != ' ' && (i == 0 || form.charAt(i - 1) == ' ');
      count += starts ? 1 : 0;
    }
    return count;
  }

  private boolean passive(Lexicon.Match<Trigger> match, Grammar.Reading reading) {
    Trigger.Voice voice = match.value().voice();
    if (voice != Trigger.Voice.ACTIVE) {
      return voice == Trigger.Voice.PASSIVE;
    }
    int start = Math.max(reading.clauseStart(match.from()), match.from() - AUXILIARY_REACH);
    boolean reflexive = reading.is(match.from(), Category.PRONOUN); // s'est rendu
    boolean gap = match.form().indexOf('…') >= 0;
    int end = reflexive || gap ? match.from() + 1 : match.to();
    boolean auxiliary = reading.find(Category.PASSIVE, start, end) >= 0;
    boolean behind = reading.is(match.to(), Category.PASSIVE);
    boolean goesOn = match.size() == 1 && isProgressive(reading.token(match.from()).folded());
    return auxiliary && !goesOn || behind || reading.is(match.to(), Category.AGENT);
  }

  /** {@code the recent attack}, {@code during protests}, {@code 30 arrests}. */
  private boolean nominal(Lexicon.Match<Trigger> match, Grammar.Reading reading) {
    boolean maybe =
        match.size() == 1
            && match.value().voice() == Trigger.Voice.ACTIVE
            && nounsLikeVerbs.contains(reading.token(match.from()).folded());
    if (!maybe) {
      return false;
    }
    int before = match.from() - 1;
    if (reading.is(before, Category.ARTICLE) || isCounted(reading, before)) {
      return true;
    }
    boolean many = reading.token(match.from()).folded().endsWith("s");
    if (many
        && (reading.is(before, Category.PREPOSITION) || reading.is(before, Category.GENITIVE))) {
      return true;
    }
    int article = before;
    while (article > before - ADJECTIVES && article > 0 && isPlain(reading, article)) {
      article--;
    }
    return reading.is(article, Category.ARTICLE) && endsPhrase(reading, match.to());
  }

  private static boolean isCounted(Grammar.Reading reading, int index) {
    return index >= 0 && reading.token(index).kind() == Token.Kind.NUMBER;
  }

  /**
   * Whether no object follows: {@code the recent attack on it}, but {@code the army attacks it}.
   */
  private static boolean endsPhrase(Grammar.Reading reading, int index) {
    return index >= reading.size()
        || reading.token(index).kind() == Token.Kind.MARK
        || reading.is(index, Category.PREPOSITION)
        || reading.is(index, Category.AND)
        || reading.is(index, Category.AUXILIARY)
        || reading.is(index, Category.PASSIVE)
        || reading.is(index, Category.RELATIVE);
  }

  /** {@code the jailed leader}, {@code of jailed leaders}, but not {@code to jail}. */
  private boolean attributive(Lexicon.Match<Trigger> match, Grammar.Reading reading) {
    int before = match.from() - 1;
    return !progressive.isEmpty()
        && match.size() == 1
        && reading.token(match.from()).folded().endsWith("ed")
        && (reading.is(before, Category.ARTICLE)
            || reading.is(before, Category.GENITIVE)
            || reading.is(before, Category.PREPOSITION));
  }

  private static boolean isPlain(Grammar.Reading reading, int index) {
    return reading.token(index).kind() == Token.Kind.WORD
        && !reading.is(index, Category.ARTICLE)
        && !reading.is(index, Category.PREPOSITION)
        && !reading.is(index, Category.AND)
        && !reading.is(index, Category.AUXILIARY)
        && !reading.is(index, Category.RELATIVE);
  }

  /** {@code is visiting} is no passive, as {@code is visited} is. */
  private boolean isProgressive(String verb) {
    return progressive.stream().anyMatch(verb::endsWith);
  }
}
