package org.newsledger.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may follow the first words of a phrase, in the trie of a {@link Lexicon}. */
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

  /** The filter of an end. */
  private static final WordFilter NOTHING = new WordFilter(0, 0);

  // Most nodes are the ends of phrases: nothing follows, so that they hold no maps of their own.
  private Map<String, PhraseNode<T>> words = Map.of();
  private Map<String, PhraseNode<T>> plainWords = Map.of(); // without their diacritics
  private @Nullable Prefixes<PhraseNode<T>> prefixes;
  private @Nullable Prefixes<PhraseNode<T>> plainPrefixes;
  private WordFilter next = NOTHING;
  private boolean end = true; // whether no word or prefix follows
  List<Entry<T>> entries = List.of();
  @Nullable PhraseNode<T> gap; // what follows after up to a few words left out

  /** Adds a phrase that ends here. */
  void end(T value, String form) {
    if (entries.isEmpty()) {
      entries = new ArrayList<>(1);
    }
    entries.add(Entry.of(value, form));
  }

  /** Returns the node behind a word, a new one when there was none. */
  PhraseNode<T> addWord(String word) {
    words = words.isEmpty() ? new HashMap<>() : words;
    return words.computeIfAbsent(word, key -> new PhraseNode<>());
  }

  /** The same for a word that lost its diacritics. */
  PhraseNode<T> addPlainWord(String word) {
    plainWords = plainWords.isEmpty() ? new HashMap<>() : plainWords;
    return plainWords.computeIfAbsent(word, key -> new PhraseNode<>());
  }

  /** The same for the words with a prefix. */
  PhraseNode<T> addPrefix(String prefix) {
    prefixes = prefixes == null ? new Prefixes<>() : prefixes;
    return child(prefixes, prefix);
  }

  /** The same for the words with a prefix that lost its diacritics. */
  PhraseNode<T> addPlainPrefix(String prefix) {
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

  /** Makes this node and all below ready for look-ups; nothing is added afterwards. */
  void freeze() {
    words.values().forEach(PhraseNode::freeze);
    plainWords.values().forEach(PhraseNode::freeze);
    int starts = freeze(prefixes) + freeze(plainPrefixes);
    if (gap != null) {
      gap.freeze();
    }
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
    prefixes.values().forEach(PhraseNode::freeze);
    return prefixes.keys().size();
  }

  private static <T> void addTo(WordFilter filter, @Nullable Prefixes<PhraseNode<T>> prefixes) {
    if (prefixes != null) {
      prefixes.keys().forEach(filter::addPrefix);
    }
  }
}
