package org.newsledger.extract.claim;

import java.util.List;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** How far apart two stretches of a sentence are, in the sense of grammar. */
final class Clauses {

  private static final double BORDER = 4;
  private static final double AND = 2;
  private static final double SUBORDINATOR = 6;

  private final Lexicon<String> grammar;

  private Clauses(Lexicon<String> grammar) {
    this.grammar = grammar;
  }

  /** Returns the distances of the language of {@code pack}. */
  static Clauses of(LanguagePack pack) {
    return new Clauses(pack.lexicon("grammar.tsv", row -> row.cell(1)));
  }

  /**
   * Returns the number of tokens between {@code [from, to)} and {@code [otherFrom, otherTo)},
   * clause borders counting for more; 0 when they touch or overlap.
   */
  double distance(List<Token> tokens, int from, int to, int otherFrom, int otherTo) {
    double distance = 0;
    for (int i = Math.min(to, otherTo); i < Math.max(from, otherFrom); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.MARK) {
        boolean verbless = i == to && "–—".contains(token.text()); // 21 — in Taraz
        boolean dash = token.is("-") && token.spaced();
        boolean border = ",;:–—()".contains(token.text()) || dash;
        distance += border && !verbless ? BORDER : 0.5;
      } else {
        double joint = isAt(tokens, i, "and") ? AND : 1;
        distance += isAt(tokens, i, "subordinator") ? SUBORDINATOR : joint;
      }
    }
    return distance;
  }

  /** How a phrase is tied to what stands before it. */
  enum Tie {
    /** By a preposition that tells where, when or how: in, from, near. */
    LOCATIVE,
    /** By what also ties a genitive, or names a doer or where somebody is from: of, by, from. */
    LOOSE,
    /** By nothing: it may be the subject. */
    NONE
  }

  /** Returns how the phrase that starts at {@code from} is tied to what stands before it. */
  Tie tie(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      boolean preposition = isAt(tokens, i, "preposition");
      boolean genitive = isAt(tokens, i, "genitive") || isAt(tokens, i, "agent");
      if (genitive && i > 0 && isAt(tokens, i - 1, "preposition")) {
        return Tie.LOCATIVE; // "in der Schweiz": the article only looks like a genitive
      }
      if (isAt(tokens, i, "origin")) {
        return Tie.LOOSE;
      }
      if (preposition || genitive) {
        return genitive ? Tie.LOOSE : Tie.LOCATIVE;
      }
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        return Tie.NONE;
      }
    }
    return Tie.NONE;
  }

  /**
   * Returns whether the date that starts at {@code from} only opens or closes a time, as in since
   * 2011, until June.
   */
  boolean isBound(List<Token> tokens, int from) {
    for (int i = Math.max(0, from - 4); i <= from; i++) {
      for (Lexicon.Match<String> match : grammar.at(tokens, i)) {
        int gap = from - match.to();
        boolean opens = match.value().equals("since") && (gap == 0 || gap == 1 || i == from);
        boolean closes = match.value().equals("until") && (gap == 0 || gap == -1 || i == from);
        if (opens || closes) {
          return true; // the word may be part of the date
        }
      }
    }
    return false;
  }

  private boolean isAt(List<Token> tokens, int index, String category) {
    for (Lexicon.Match<String> match : grammar.at(tokens, index)) {
      if (match.value().equals(category)) {
        return true;
      }
    }
    return false;
  }
}
