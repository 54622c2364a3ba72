package org.newsledger.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.Token.Kind;

/**
 * A word, number or mark, wherever it stands: what can be told of it from its letters alone. Tokens
 * that are written alike mostly share one, so that what is looked up for it is looked up once; see
 * {@link WordNote}.
 */
public final class Word {

  private static final Object[] NOTHING = {};

  private final String text;
  private final String folded;
  private final String plain;
  private final Kind kind;
  private final boolean capitalized;
  private final boolean allCaps;
  private final @Nullable Tokenizer owner;

  // Threads share words without locks: each note is immutable, and a lost one is made again. Most
  // notes are that there is nothing to note: a bit tells so without a look at the others.
  private @Nullable Object[] notes = NOTHING;
  private long blanks;

  private Word(String text, Kind kind, @Nullable Tokenizer owner) {
    this.text = text;
    this.kind = kind;
    this.owner = owner;
    folded = Folding.fold(text);
    plain = Folding.plain(folded);
    capitalized = kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    allCaps = capitalized && isAllCaps(text);
  }

  /** Returns a word that no tokenizer has cut; {@code text} is not empty. */
  public static Word of(String text, Kind kind) {
    return new Word(text, kind, null);
  }

  /** Returns a word that {@code owner} has cut. */
  static Word of(String text, Kind kind, Tokenizer owner) {
    return new Word(text, kind, owner);
  }

  private static boolean isAllCaps(String text) {
    int at = 0;
    int letters = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      at += Character.charCount(c);
      letters++;
    }
    return letters > 1;
  }

  /** Returns it as written. */
  public String text() {
    return text;
  }

  /** Returns it in lower case, final sigma as sigma; what lexicons compare. */
  public String folded() {
    return folded;
  }

  /** Returns {@link #folded} without diacritics; the same object when it has none. */
  public String plain() {
    return plain;
  }

  /** Returns what it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns whether this is a word whose first letter is a capital. */
  public boolean capitalized() {
    return capitalized;
  }

  /** Returns whether this is a word of two letters or more, all capitals. */
  public boolean allCaps() {
    return allCaps;
  }

  /** Returns whether {@code tokenizer} cut this word. */
  boolean isOf(Tokenizer tokenizer) {
    return owner == tokenizer;
  }

  /** Returns whether it was noted that there is nothing for a slot. */
  boolean isBlank(int slot) {
    return slot < Long.SIZE && (blanks >>> slot & 1) != 0;
  }

  /** Notes that there is nothing for a slot; of slots past 64 that is not kept. */
  void noteBlank(int slot) {
    if (slot < Long.SIZE) {
      blanks |= 1L << slot;
    }
  }

  /** Returns what was noted in a slot, or null. */
  @Nullable Object note(int slot) {
    @Nullable Object[] now = notes;
    return slot < now.length ? now[slot] : null;
  }

  /** Notes something immutable in one of {@code slots} slots. */
  void note(int slot, int slots, Object note) {
    @Nullable Object[] now = notes;
    if (slot >= now.length) {
      now = Arrays.copyOf(now, Math.max(slots, slot + 1));
    }
    now[slot] = note;
    notes = now;
  }
}
