package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.number.NumberTrie.Match;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Reads the one number that starts at a token. Immutable. */
final class NumberParser {

  /**
   * What stands at a token.
   *
   * @param core the number, or null when there is none
   * @param to the token to go on with, unless that is the next one
   */
  record Reading(@Nullable Core core, int to) {}

  /** Most tokens are no number. */
  private static final Reading NONE = new Reading(null, 0);

  private final NumberLexicon lexicon;
  private final VagueParser vague;

  NumberParser(NumberLexicon lexicon) {
    this.lexicon = lexicon;
    this.vague = new VagueParser(lexicon);
  }

  /** Returns the number that starts at token {@code from}. */
  Reading read(List<Token> tokens, int from) {
    Token token = tokens.get(from);
    if (token.kind() == Token.Kind.NUMBER) {
      NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
      return builder.addDigits(from) ? reading(builder.finish()) : NONE;
    }
    if (token.kind() == Token.Kind.LINK) {
      return NONE;
    }
    Match match = lexicon.trie().longest(tokens, from);
    if (match != null) {
      return start(tokens, from, match);
    }
    BigDecimal compound = token.kind() == Token.Kind.WORD ? lexicon.glued(token) : null;
    if (compound == null) {
      return NONE;
    }
    NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
    builder.addValue(compound, from + 1);
    return reading(builder.finish());
  }

  private static Reading reading(Core core) {
    return new Reading(core, core.to());
  }

  private Reading start(List<Token> tokens, int from, Match match) {
    if (match.get(Kind.NEVER) != null) {
      return new Reading(null, match.to());
    }
    NumberWord none = match.get(Kind.NONE);
    NumberWord persons = none == null ? match.get(Kind.COLLECTIVE) : none;
    if (persons != null) {
      NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
      builder.addValue(persons.value(), match.to());
      return reading(builder.core(Form.PERSONS, Qualifier.EXACT));
    }
    NumberWord scale = match.get(Kind.SCALE);
    boolean bare = scale != null && match.get(Kind.CARDINAL) == null;
    boolean plural =
        scale != null && bare && (scale.use() == Use.PLURAL || scale.use() == Use.EITHER);
    if (plural || match.get(Kind.VAGUE) != null) {
      return reading(vague.read(tokens, from, match));
    }
    if (match.get(Kind.ARTICLE) != null) {
      return article(tokens, from, match);
    }
    NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
    boolean alone = scale != null && bare && scale.use() != Use.SINGULAR;
    return !alone && builder.addWord(match) ? reading(builder.finish()) : NONE;
  }

  /** {@code a}, {@code a dozen}, {@code un millier}, {@code o sută douăzeci}, {@code un}. */
  private Reading article(List<Token> tokens, int from, Match match) {
    Match next = lexicon.trie().longest(tokens, match.to());
    if (next != null && next.multiplies() && next.get(Kind.NEVER) == null) {
      if (next.get(Kind.VAGUE) != null && next.get(Kind.DOZEN) == null) {
        return reading(vague.read(tokens, from, next));
      }
      NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
      builder.addArticle(match.to());
      if (builder.addWord(next)) {
        return reading(builder.finish());
      }
    }
    if (match.get(Kind.CARDINAL) != null) {
      NumberBuilder builder = new NumberBuilder(lexicon, tokens, from);
      builder.addValue(BigDecimal.ONE, match.to());
      Core spelled = builder.finish();
      if (spelled.to() > match.to()) {
        return reading(spelled);
      }
    }
    return reading(Core.article(from, match.to()));
  }
}
