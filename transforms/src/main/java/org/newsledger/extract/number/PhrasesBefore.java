package org.newsledger.extract.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Span;
import org.newsledger.text.Token;

/**
 * Phrases found by where they end. Knows the last words of its phrases, so that most questions cost
 * one look-up. Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
final class PhrasesBefore<T> {

  /** Longest phrase, in tokens. */
  private static final int WIDEST = 10;

  private final Lexicon<T> phrases;
  private final Set<String> lastWords;
  private final int widest;

  private PhrasesBefore(Lexicon<T> phrases, Set<String> lastWords, int widest) {
    this.phrases = phrases;
    this.lastWords = Set.copyOf(lastWords);
    this.widest = widest;
  }

  /** Returns the phrases that end right before token {@code end}, longest first. */
  List<Match<T>> endingAt(List<Token> tokens, int end) {
    if (end == 0 || end > tokens.size() || !mayEnd(tokens.get(end - 1))) {
      return List.of();
    }
    List<Match<T>> found = new ArrayList<>(1);
    for (int from = Math.max(0, end - widest); from < end; from++) {
      for (Match<T> match : phrases.at(tokens, from)) {
        if (match.to() == end) {
          found.add(match);
        }
      }
    }
    return found;
  }

  private boolean mayEnd(Token last) {
    return lastWords.contains(last.folded()) || lastWords.contains(last.plain());
  }

  static <T> Builder<T> builder(LanguagePack pack) {
    return new Builder<>(pack);
  }

  /** Collects phrases. */
  static final class Builder<T> {
    private final LanguagePack pack;
    private final Lexicon.Builder<T> phrases;
    private final Set<String> lastWords = new HashSet<>();
    private int widest = 1;

    private Builder(LanguagePack pack) {
      this.pack = pack;
      this.phrases = pack.lexicon();
    }

    /** Adds the forms of {@code row}; prefixes and gaps are not for these lists. */
    void add(Row row, T value) {
      for (String form : row.forms()) {
        List<Token> tokens = pack.tokenizer().tokenize(form, new Span(0, form.length()));
        Token last = tokens.get(tokens.size() - 1);
        if (last.is("*") || tokens.size() > WIDEST) {
          throw new IllegalStateException(row.origin() + ": a prefix, or too long: " + form);
        }
        lastWords.add(last.folded());
        lastWords.add(last.plain());
        widest = Math.max(widest, tokens.size());
        phrases.add(form, value);
      }
    }

    PhrasesBefore<T> build() {
      return new PhrasesBefore<>(phrases.build(), lastWords, widest);
    }
  }
}
