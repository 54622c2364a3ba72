package org.newsledger.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may follow the first words of a phrase, in the trie of a {@link Lexicon}. */
final class PhraseNode<T> {

  /** A phrase that ends here: its value, and the form that it was listed as. */
  record Entry<T>(T value, String form) {}

  /** Letters that {@link #start} looks at. */
  private static final int START = 3;

  final Map<String, PhraseNode<T>> words = new HashMap<>();
  final Map<String, PhraseNode<T>> plainWords = new HashMap<>(); // without their diacritics
  final Prefixes<PhraseNode<T>> prefixes = new Prefixes<>();
  final Prefixes<PhraseNode<T>> plainPrefixes = new Prefixes<>();
  final List<Entry<T>> entries = new ArrayList<>();
  @Nullable PhraseNode<T> gap; // what follows after up to a few words left out
  private long starts; // bits of the classes of the words that follow

  /** Returns the class of a word by its first letters, a number of any size. */
  static int start(String word) {
    int length = word.length();
    int hash = word.charAt(0);
    hash = 31 * hash + (length > 1 ? word.charAt(1) : 0);
    hash = 31 * hash + (length > 2 ? word.charAt(2) : 0);
    return hash ^ hash >>> 12;
  }

  /** Returns false when no word that follows starts like {@code word}. */
  boolean mayContinue(String word) {
    return (starts >>> start(word) & 1) != 0;
  }

  /** Makes this node and all below ready for look-ups; nothing is added afterwards. */
  void freeze() {
    prefixes.freeze();
    plainPrefixes.freeze();
    words.values().forEach(PhraseNode::freeze);
    plainWords.values().forEach(PhraseNode::freeze);
    prefixes.values().forEach(PhraseNode::freeze);
    plainPrefixes.values().forEach(PhraseNode::freeze);
    if (gap != null) {
      gap.freeze();
    }
    firstWords().forEach(word -> starts |= 1L << start(word));
    if (hasShortPrefix()) {
      starts = -1;
    }
  }

  /** Returns every word and prefix that may follow. */
  Stream<String> firstWords() {
    return Stream.of(words.keySet(), plainWords.keySet(), prefixes.keys(), plainPrefixes.keys())
        .flatMap(Set::stream);
  }

  /** A prefix of fewer letters than {@link #start} looks at starts words of any class. */
  boolean hasShortPrefix() {
    return Stream.of(prefixes.keys(), plainPrefixes.keys())
        .flatMap(Set::stream)
        .anyMatch(prefix -> prefix.length() < START);
  }
}
