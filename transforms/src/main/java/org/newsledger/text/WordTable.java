package org.newsledger.text;

import org.jspecify.annotations.Nullable;
import org.newsledger.text.Token.Kind;

/**
 * The words that a tokenizer met last, found by their place in a text without being cut out of it.
 * Its size is fixed; a word that finds no room pushes out another. Threads share it without locks:
 * a word that one thread loses to another is made again, and is the same in all that it tells.
 */
final class WordTable {

  /** Words kept: three in four of a newspaper's are among its 10,000 commonest. */
  private static final int SIZE = 1 << 14;

  /** Longest word kept, so that no text fills the memory. */
  private static final int LONGEST = 48;

  private final Tokenizer owner;
  private final @Nullable Word[] words = new Word[SIZE];

  WordTable(Tokenizer owner) {
    this.owner = owner;
  }

  /** Returns the word at {@code [start, end)} of {@code text}. */
  Word at(String text, int start, int end, Kind kind) {
    if (end - start > LONGEST) {
      return Word.of(text.substring(start, end), kind, owner);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & SIZE - 1;
    Word first = words[slot];
    if (first != null && isAt(first, text, start, end, kind)) {
      return first;
    }
    Word second = words[slot ^ 1];
    if (second != null && isAt(second, text, start, end, kind)) {
      return second;
    }
    Word made = Word.of(text.substring(start, end), kind, owner);
    words[slot] = made;
    words[slot ^ 1] = first == null ? second : first;
    return made;
  }

  private static boolean isAt(Word word, String text, int start, int end, Kind kind) {
    return word.text().length() == end - start
        && word.kind() == kind
        && text.startsWith(word.text(), start);
  }
}
