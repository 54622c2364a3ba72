package org.newsledger.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/**
 * Names in base form with what they stand for, found in tokens whatever their case, with or without
 * diacritics and hyphens, and inflected as the language of the text inflects names. One trie serves
 * all languages. Immutable once built.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {

  /** Shortest word that may be written without its diacritics. */
  private static final int SHORTEST_PLAIN = 5;

  /** Longest word that may have a dot after it inside a name: {@code St. Louis}. */
  private static final int LONGEST_ABBREVIATION = 3;

  /**
   * A name found at tokens {@code [from, to)}.
   *
   * @param values all that the name may stand for, in the order in which they were added
   * @param form the name in base form, its words folded and joined by spaces
   * @param exact whether no word had to be put in base form
   */
  public record Match<T>(int from, int to, List<T> values, String form, boolean exact) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> values = new ArrayList<>(1);
    private String form = "";
  }

  private final Node<T> root;

  private NameTrie(Node<T> root) {
    this.root = root;
  }

  /** Returns an empty builder. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Returns the longest name that starts at token {@code from}, or null. */
  public @Nullable Match<T> longestAt(List<Token> tokens, int from, Inflection inflection) {
    return walk(root, tokens, from, from, inflection, true);
  }

  /** Returns what the single folded word {@code word} stands for; empty when it is no name. */
  public List<T> get(String word) {
    Node<T> node = root.next.get(word);
    return node == null ? List.of() : node.values;
  }

  private @Nullable Match<T> walk(
      Node<T> node, List<Token> tokens, int from, int at, Inflection inflection, boolean exact) {
    Match<T> best =
        node.values.isEmpty() ? null : new Match<>(from, at, node.values, node.form, exact);
    int next = at == from ? at : skipJoiners(tokens, at);
    if (node.next.isEmpty() || next >= tokens.size()) {
      return best;
    }
    Token token = tokens.get(next);
    Node<T> same = node.next.get(token.folded());
    if (same == null && token.folded().length() >= SHORTEST_PLAIN) {
      same = node.next.get(token.plain());
    }
    if (same != null) {
      best = better(best, walk(same, tokens, from, next + 1, inflection, exact));
    }
    if (token.kind() == Token.Kind.WORD) {
      for (String base : inflection.bases(token)) {
        Node<T> child = node.next.get(base);
        if (child != null) {
          best = better(best, walk(child, tokens, from, next + 1, inflection, false));
        }
      }
    }
    return best;
  }

  private static <T> @Nullable Match<T> better(@Nullable Match<T> a, @Nullable Match<T> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.to() > a.to() ? b : a;
  }

  private static int skipJoiners(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return at;
    }
    Token token = tokens.get(at);
    boolean hyphen = token.is("-") || token.is("‑") || token.is("–");
    boolean dot = token.is(".") && tokens.get(at - 1).text().length() <= LONGEST_ABBREVIATION;
    return (hyphen || dot) && !token.spaced() ? at + 1 : at;
  }

  /** Returns a reader for texts in the language of {@code pack}, whose words take note of it. */
  public Reader<T> reader(LanguagePack pack) {
    return new Reader<>(this, pack);
  }

  private boolean mayStart(Word word, Inflection inflection) {
    if (root.next.containsKey(word.folded()) || root.next.containsKey(word.plain())) {
      return true;
    }
    return word.kind() == Token.Kind.WORD
        && inflection.bases(word).stream().anyMatch(root.next::containsKey);
  }

  /** Finds names in texts of one language; most words start none, which is told at once. */
  public static final class Reader<T> {
    private final NameTrie<T> names;
    private final Inflection inflection;
    private final WordNote<Boolean> starts;

    private Reader(NameTrie<T> names, LanguagePack pack) {
      this.names = names;
      this.inflection = Inflection.of(pack);
      this.starts =
          WordNote.of(pack.tokenizer(), word -> names.mayStart(word, inflection) ? true : null);
    }

    /** Returns the longest name that starts at token {@code from}, or null. */
    public @Nullable Match<T> longestAt(List<Token> tokens, int from) {
      return starts.of(tokens.get(from).word()) == null
          ? null
          : names.longestAt(tokens, from, inflection);
    }
  }

  /** Gathers names for one trie. */
  public static final class Builder<T> {
    private static final Tokenizer WHOLE = new Tokenizer(Set.of());
    private static final Tokenizer ELIDED = new Tokenizer(Set.of("l", "d"));

    private final Node<T> root = new Node<>();

    private Builder() {}

    /**
     * Adds a name, with and without its diacritics; a value that it has already is not repeated.
     */
    public Builder<T> add(String name, T value) {
      Set<List<String>> forms = new LinkedHashSet<>();
      for (Tokenizer tokenizer : List.of(WHOLE, ELIDED)) {
        List<Token> tokens = tokenizer.tokenize(name, new Span(0, name.length()));
        forms.add(words(tokens, false));
        forms.add(words(tokens, true));
      }
      forms.forEach(words -> add(words, value));
      return this;
    }

    private void add(List<String> words, T value) {
      Node<T> node = root;
      for (String word : words) {
        node = node.next.computeIfAbsent(word, key -> new Node<>());
      }
      node.form = String.join(" ", words);
      if (!words.isEmpty() && !node.values.contains(value)) {
        node.values.add(value);
      }
    }

    private static List<String> words(List<Token> tokens, boolean plain) {
      List<String> words = new ArrayList<>();
      for (Token token : tokens) {
        if (token.is("-") || token.is("‑") || token.is("–") || token.is(".")) {
          continue;
        }
        // Greek moves and drops its accents, so there even short words are known without them.
        boolean open = token.text().length() >= SHORTEST_PLAIN || isGreek(token.text());
        words.add(plain && open ? token.plain() : token.folded());
      }
      return words;
    }

    private static boolean isGreek(String word) {
      return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK;
    }

    /** Returns the trie; the builder must not be used afterwards. */
    public NameTrie<T> build() {
      return new NameTrie<>(root);
    }
  }
}
