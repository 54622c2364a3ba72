package org.newsledger.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told of a word from the word alone, kept with the word, so that it is worked
 * out once however often the word is met. Thread-safe.
 *
 * @param <T> what is told; immutable
 */
public final class WordNote<T> {

  private final Tokenizer tokenizer;
  private final int slot;
  private final Function<Word, @Nullable T> teller;

  private WordNote(Tokenizer tokenizer, int slot, Function<Word, @Nullable T> teller) {
    this.tokenizer = tokenizer;
    this.slot = slot;
    this.teller = teller;
  }

  /**
   * Returns a note that is kept with the words of {@code tokenizer}; of any other word it is worked
   * out anew.
   *
   * @param teller gives the same immutable value, or null, for words that are written alike
   */
  public static <T> WordNote<T> of(Tokenizer tokenizer, Function<Word, @Nullable T> teller) {
    return new WordNote<>(tokenizer, tokenizer.newSlot(), teller);
  }

  /** Returns what is told of {@code word}; null when nothing is. */
  @SuppressWarnings("unchecked") // the slot is this note's alone
  public @Nullable T of(Word word) {
    if (!word.isOf(tokenizer)) {
      return teller.apply(word);
    }
    if (word.isBlank(slot)) {
      return null;
    }
    T known = (T) word.note(slot);
    if (known == null) {
      known = teller.apply(word);
      if (known == null) {
        word.noteBlank(slot);
      } else {
        word.note(slot, tokenizer.slots(), known);
      }
    }
    return known;
  }
}
