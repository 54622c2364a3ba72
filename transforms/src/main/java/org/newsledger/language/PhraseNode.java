package org.newsledger.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;

/**
 * What may follow the first words of a phrase, in the trie of a {@link Lexicon}. A node unfolds
 * when it is first met: most patterns stand for hundreds of forms, few of which a text ever leads
 * to. Once it is unfolded nothing changes, so that threads may share it.
 */
final class PhraseNode<T> {

  /**
   * A phrase that ends here: its value, and the form that it was listed as.
   *
   * @param letter whether the form starts with a letter
   * @param capital whether that is a capital
   */
  record Entry<T>(T value, String form, boolean letter, boolean capital) {
    static <T> Entry<T> of(T value, String form) {
      int first = form.codePointAt(0);
      boolean capital = Character.isUpperCase(first);
      return new Entry<>(value, form, capital || Character.isLetter(first), capital);
    }
  }

  /** A pattern of which {@code read} leads here and {@code rest} is still folded. */
  private record Tail<T>(String read, String rest, T value) {}

  /** The filter of an end. */
  private static final WordFilter NOTHING = new WordFilter(0, 0);

  // Most nodes are the ends of phrases: nothing follows, so that they hold no maps of their own.
  private Map<String, PhraseNode<T>> words = Map.of();
  private Map<String, PhraseNode<T>> plainWords = Map.of(); // without their diacritics
  private @Nullable Prefixes<PhraseNode<T>> prefixes;
  private @Nullable Prefixes<PhraseNode<T>> plainPrefixes;
  private WordFilter next = NOTHING;
  private boolean end = true; // whether no word or prefix follows
  private List<Tail<T>> tails = List.of();
  private volatile boolean open;
  private List<Entry<T>> entries = List.of();
  private @Nullable PhraseNode<T> gap;

  /** Adds a pattern all of which is still to be read, from this node on. */
  void add(String pattern, T value) {
    add(new Tail<>("", pattern, value));
  }

  private void add(Tail<T> tail) {
    if (tails.isEmpty()) {
      tails = new ArrayList<>(1);
    }
    tails.add(tail);
  }

  /** Makes this node ready for look-ups, and returns it. */
  PhraseNode<T> opened(Tokenizer tokenizer) {
    if (!open) {
      synchronized (this) {
        if (!open) {
          tails.forEach(tail -> unfold(tail, tokenizer));
          tails = List.of();
          freeze();
          open = true;
        }
      }
    }
    return this;
  }

  private void unfold(Tail<T> tail, Tokenizer tokenizer) {
    int cut = Form.wordsEnd(tail.rest);
    String rest = tail.rest.substring(cut);
    for (String form : Form.choicesOf(tail.rest.substring(0, cut))) {
      List<Token> tokens = tokenizer.tokenize(form, new Span(0, form.length()));
      if (tokens.isEmpty()) {
        if (!rest.isEmpty()) { // what may end here ended where this node was found
          unfold(new Tail<>(tail.read + form, rest, tail.value), tokenizer);
        }
        continue;
      }
      Token first = tokens.get(0);
      boolean prefix = tokens.size() > 1 && tokens.get(1).is("*");
      int end = tokens.get(prefix ? 1 : 0).span().end();
      var left =
          new Tail<>(tail.read + form.substring(0, end), form.substring(end) + rest, tail.value);
      for (PhraseNode<T> node : behind(first, prefix)) {
        node.take(left);
      }
    }
  }

  /** Takes what is left of a pattern; if that may be nothing, the phrase ends here in its turn. */
  private void take(Tail<T> tail) {
    if (Form.mayBeEmpty(tail.rest)) {
      end(tail.value, tail.read.strip());
    }
    if (!tail.rest.isEmpty()) {
      add(tail);
    }
  }

  private void end(T value, String form) {
    if (entries.isEmpty()) {
      entries = new ArrayList<>(1);
    }
    entries.add(Entry.of(value, form));
  }

  /** Returns the nodes behind a token of a pattern, new ones where there were none. */
  private List<PhraseNode<T>> behind(Token token, boolean prefix) {
    if (token.is("…")) {
      gap = gap == null ? new PhraseNode<>() : gap;
      return List.of(gap);
    }
    PhraseNode<T> written = prefix ? addPrefix(token.folded()) : addWord(token.folded());
    String plain = token.plain();
    if (plain.equals(token.folded())) {
      return List.of(written);
    }
    return List.of(written, prefix ? addPlainPrefix(plain) : addPlainWord(plain));
  }

  private PhraseNode<T> addWord(String word) {
    words = words.isEmpty() ? new HashMap<>() : words;
    return words.computeIfAbsent(word, key -> new PhraseNode<>());
  }

  private PhraseNode<T> addPlainWord(String word) {
    plainWords = plainWords.isEmpty() ? new HashMap<>() : plainWords;
    return plainWords.computeIfAbsent(word, key -> new PhraseNode<>());
  }

  private PhraseNode<T> addPrefix(String prefix) {
    prefixes = prefixes == null ? new Prefixes<>() : prefixes;
    return child(prefixes, prefix);
  }

  private PhraseNode<T> addPlainPrefix(String prefix) {
    plainPrefixes = plainPrefixes == null ? new Prefixes<>() : plainPrefixes;
    return child(plainPrefixes, prefix);
  }

  private static <T> PhraseNode<T> child(Prefixes<PhraseNode<T>> prefixes, String prefix) {
    PhraseNode<T> child = prefixes.get(prefix);
    if (child == null) {
      child = new PhraseNode<>();
      prefixes.put(prefix, child);
    }
    return child;
  }

  private void freeze() {
    int starts = freeze(prefixes) + freeze(plainPrefixes);
    int count = words.size() + plainWords.size();
    if (count + starts > 0) {
      end = false;
      next = new WordFilter(count, starts);
      words.keySet().forEach(next::addWord);
      plainWords.keySet().forEach(next::addWord);
      addTo(next, prefixes);
      addTo(next, plainPrefixes);
    }
  }

  private static <T> int freeze(@Nullable Prefixes<PhraseNode<T>> prefixes) {
    if (prefixes == null) {
      return 0;
    }
    prefixes.freeze();
    return prefixes.keys().size();
  }

  private static <T> void addTo(WordFilter filter, @Nullable Prefixes<PhraseNode<T>> prefixes) {
    if (prefixes != null) {
      prefixes.keys().forEach(filter::addPrefix);
    }
  }

  /** Returns the phrases that end here, as they were listed. */
  List<Entry<T>> entries() {
    return entries;
  }

  /** Returns what follows after up to a few words left out, or null. */
  @Nullable PhraseNode<T> gap() {
    return gap;
  }

  /** Returns false when no phrase goes on with {@code word}; true does not say that one does. */
  boolean mayContinue(String word) {
    return !end && next.passes(word);
  }

  /** Returns whether nothing follows, so that the phrases that end here are all there is. */
  boolean isEnd() {
    return end && gap == null;
  }

  /** Returns what follows a word as written, or null. */
  @Nullable PhraseNode<T> behind(String word) {
    return words.get(word);
  }

  /** Returns what follows a word that is written without its diacritics, or null. */
  @Nullable PhraseNode<T> behindPlain(String word) {
    return plainWords.get(word);
  }

  /** Returns what follows the longest prefix of a word, or null. */
  @Nullable PhraseNode<T> behindPrefix(String word) {
    return prefixes == null ? null : prefixes.longestOf(word);
  }

  /** Returns what follows the longest prefix, without its diacritics, of a word, or null. */
  @Nullable PhraseNode<T> behindPlainPrefix(String word) {
    return plainPrefixes == null ? null : plainPrefixes.longestOf(word);
  }
}
