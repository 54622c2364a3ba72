package org.newsledger.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * Phrases with a value each, found in tokens by a trie. Immutable once built, but for forms that
 * are written out when a text first leads to them.
 *
 * <p>A form is words as they are written in a text. {@code arrest*} is any word with that prefix;
 * {@code took … hostage} leaves up to {@value #WIDEST_GAP} tokens between its parts, but no {@code
 * . ; : ! ?}; {@code (a|b)} is a choice. Case never counts. Diacritics count, except that a word
 * written without any matches a form with some where the language allows it.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {

  /** Most tokens that {@code …} stands for. */
  public static final int WIDEST_GAP = 8;

  private static final Comparator<Match<?>> LONGEST_FIRST =
      Comparator.comparingInt((Match<?> match) -> match.size()).reversed();

  /** Shortest word that may match without its diacritics. */
  private static final int SHORTEST_PLAIN = 4;

  /** Where a phrase was found: token indexes {@code [from, to)}, its value, and its form. */
  public record Match<T>(int from, int to, T value, String form) {
    /** Returns the number of tokens covered. */
    public int size() {
      return to - from;
    }
  }

  /**
   * Where a word leads from a node.
   *
   * @param word to what follows the word
   * @param prefix to what follows a prefix of it
   * @param single the one phrase that ends with the word, when none goes on; else null
   */
  private record Step<T>(
      @Nullable PhraseNode<T> word,
      @Nullable PhraseNode<T> prefix,
      PhraseNode.@Nullable Entry<T> single) {
    static <T> Step<T> of(@Nullable PhraseNode<T> word, @Nullable PhraseNode<T> prefix) {
      PhraseNode<T> only = prefix == null ? word : word == null ? prefix : null;
      boolean single = only != null && only.isEnd() && only.entries().size() == 1;
      return new Step<>(word, prefix, only != null && single ? only.entries().get(0) : null);
    }
  }

  private final PhraseNode<T> root;
  private final Tokenizer tokenizer;
  private final boolean diacriticsOptional;
  private final boolean capitalsTell;
  private final @Nullable WordNote<Step<T>> starts;

  private Lexicon(PhraseNode<T> root, Builder<T> builder) {
    this.root = root;
    this.tokenizer = builder.tokenizer;
    this.diacriticsOptional = builder.diacriticsOptional;
    this.capitalsTell = builder.capitalsTell;
    this.starts = builder.rare ? null : WordNote.of(builder.tokenizer, word -> step(root, word));
  }

  /**
   * Returns an empty builder.
   *
   * @param tokenizer cuts forms into tokens as it cuts articles
   * @param diacriticsOptional whether a lower-case word without diacritics matches a form with
   *     some; words in capitals always do
   */
  public static <T> Builder<T> builder(Tokenizer tokenizer, boolean diacriticsOptional) {
    return new Builder<>(tokenizer, diacriticsOptional);
  }

  /** Returns every phrase that starts at token {@code index}, longest first. */
  public List<Match<T>> at(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return List.of();
    }
    Word word = tokens.get(index).word();
    Step<T> first = starts == null ? step(root, word) : starts.of(word);
    if (first == null && root.gap() == null) {
      return List.of();
    }
    if (first != null && first.single != null && root.gap() == null) {
      return fits(first.single, tokens, index)
          ? List.of(match(first.single, index, index + 1))
          : List.of();
    }
    List<Match<T>> matches = new ArrayList<>(2);
    if (root.gap() != null) {
      collect(root, tokens, index, index, matches);
    } else if (first != null) {
      take(first, tokens, index, index + 1, matches);
    }
    if (matches.size() > 1) {
      matches.sort(LONGEST_FIRST);
    }
    return matches;
  }

  /** Returns the longest phrase that starts at token {@code index}, or null. */
  public @Nullable Match<T> longestAt(List<Token> tokens, int index) {
    List<Match<T>> matches = at(tokens, index);
    return matches.isEmpty() ? null : matches.get(0);
  }

  /** Returns the phrases found from left to right, longest first, none overlapping. */
  public List<Match<T>> find(List<Token> tokens) {
    List<Match<T>> found = new ArrayList<>();
    int index = 0;
    while (index < tokens.size()) {
      Match<T> match = longestAt(tokens, index);
      if (match != null) {
        found.add(match);
      }
      index = match == null ? index + 1 : Math.max(match.to(), index + 1);
    }
    return found;
  }

  private void collect(
      PhraseNode<T> node, List<Token> tokens, int from, int index, List<Match<T>> matches) {
    for (int i = 0; i < node.entries().size(); i++) {
      PhraseNode.Entry<T> entry = node.entries().get(i);
      if (fits(entry, tokens, from)) {
        matches.add(match(entry, from, index));
      }
    }
    PhraseNode<T> gap = opened(node.gap());
    if (gap != null) {
      int last = Math.min(tokens.size(), index + WIDEST_GAP + 1);
      for (int i = index; i < last && !endsClause(tokens.get(i)); i++) {
        int before = matches.size();
        collect(gap, tokens, from, i, matches);
        if (matches.size() > before) {
          break; // the nearest second part is the one that belongs to the first
        }
      }
    }
    Step<T> step = index < tokens.size() ? step(node, tokens.get(index).word()) : null;
    if (step != null) {
      take(step, tokens, from, index + 1, matches);
    }
  }

  private static <T> Match<T> match(PhraseNode.Entry<T> entry, int from, int to) {
    return new Match<>(from, to, entry.value(), entry.form());
  }

  private void take(Step<T> step, List<Token> tokens, int from, int index, List<Match<T>> matches) {
    if (step.word != null) {
      collect(step.word, tokens, from, index, matches);
    }
    if (step.prefix != null) {
      collect(step.prefix, tokens, from, index, matches);
    }
  }

  /** Returns where a word leads from a node, or null when no phrase goes on with it. */
  private @Nullable Step<T> step(PhraseNode<T> node, Word word) {
    String folded = word.folded();
    if (!node.mayContinue(folded)) {
      return null;
    }
    PhraseNode<T> whole = node.behind(folded);
    if (whole == null && mayMatchPlain(word)) {
      whole = node.behindPlain(folded);
    }
    PhraseNode<T> prefix = node.behindPrefix(folded);
    if (prefix == null && mayMatchPlain(word)) {
      prefix = node.behindPlainPrefix(folded);
    }
    return whole == null && prefix == null ? null : Step.of(opened(whole), opened(prefix));
  }

  private @Nullable PhraseNode<T> opened(@Nullable PhraseNode<T> node) {
    return node == null ? null : node.opened(tokenizer);
  }

  @SuppressWarnings("ReferenceEquality") // plain is the same object when nothing was stripped
  private boolean mayMatchPlain(Word word) {
    return word.folded() == word.plain()
        && word.folded().length() >= SHORTEST_PLAIN
        && (diacriticsOptional || word.allCaps());
  }

  private boolean fits(PhraseNode.Entry<T> entry, List<Token> tokens, int from) {
    return !capitalsTell || fitsCapital(entry, tokens, from);
  }

  /**
   * A form with a capital ({@code Sitzen}) is a noun and no verb ({@code sitzen}); one without is
   * no noun, but any word has a capital at the start of a sentence.
   */
  private static boolean fitsCapital(PhraseNode.Entry<?> entry, List<Token> tokens, int from) {
    if (!entry.letter()) {
      return true;
    }
    Token token = tokens.get(from);
    boolean capitalized = token.capitalized();
    if (entry.capital() || !capitalized) {
      return entry.capital() == capitalized;
    }
    return from == 0 || tokens.get(from - 1).kind() == Token.Kind.MARK || token.allCaps();
  }

  private static boolean endsClause(Token token) {
    return token.kind() == Token.Kind.MARK && ".;:!?".contains(token.text());
  }

  /** Gathers phrases for one lexicon. */
  public static final class Builder<T> {
    private final PhraseNode<T> root = new PhraseNode<>();
    private final Tokenizer tokenizer;
    private final boolean diacriticsOptional;
    private boolean capitalsTell;
    private boolean rare;

    private Builder(Tokenizer tokenizer, boolean diacriticsOptional) {
      this.tokenizer = tokenizer;
      this.diacriticsOptional = diacriticsOptional;
    }

    /** Makes the first letter's case count, as where all nouns have capitals. */
    public Builder<T> capitalsTell(boolean tell) {
      capitalsTell = tell;
      return this;
    }

    /** Says that few sentences are looked up, so that words take no note of this lexicon. */
    public Builder<T> rare() {
      rare = true;
      return this;
    }

    /**
     * Adds every form that {@code pattern} stands for.
     *
     * @throws IllegalArgumentException when the pattern has unbalanced parentheses or a form has no
     *     words
     */
    public Builder<T> add(String pattern, T value) {
      Form.check(pattern);
      root.add(pattern, value);
      return this;
    }

    /** Returns the lexicon; the builder must not be used afterwards. */
    public Lexicon<T> build() {
      return new Lexicon<>(root.opened(tokenizer), this);
    }
  }
}
