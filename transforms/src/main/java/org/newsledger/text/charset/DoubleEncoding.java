package org.newsledger.text.charset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends UTF-8 that was read as a one-byte encoding and stored so: {@code Ã©}, {@code â€™}, {@code
 * Ð¿Ñ€Ð¸}, {@code РїСЂРё}. What could be meant as it stands is left: a capital {@code Ã} before a
 * closing quotation mark.
 */
public final class DoubleEncoding {

  /** Text that went astray more often than this is left as it then is. */
  private static final int MOST_ROUNDS = 3;

  /** So many letters of another alphabet in a row, two characters each, come about by no chance. */
  private static final int TELLING_RUN = 3;

  private static final List<CodePage> PAGES =
      List.of(
          CodePage.of("windows-1252"),
          CodePage.of("windows-1251"),
          CodePage.of("windows-1253"),
          CodePage.of("windows-1250"));

  /** What may follow a capital letter in print. */
  private static final String FOLLOWERS = "“”‘’„‚«»‹›–—…•\u00a0";

  private final String text;
  private final CodePage page;
  private final List<Sequence> sequences = new ArrayList<>();
  private int certain;
  private boolean consistent = true; // whether every character that could start a sequence does

  /** A stretch of the text that is the bytes of one character. */
  private record Sequence(int start, int end, int meant, boolean certain) {}

  private DoubleEncoding(String text, CodePage page) {
    this.text = text;
    this.page = page;
    find();
  }

  /** Returns {@code text} with what is certain mended; the same object when there is nothing. */
  public static String mend(String text) {
    String mended = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      DoubleEncoding best = best(mended);
      if (best == null) {
        return mended;
      }
      mended = best.mended();
    }
    return mended;
  }

  private static @Nullable DoubleEncoding best(String text) {
    DoubleEncoding best = null;
    for (CodePage page : PAGES) {
      if (!page.mayHoldSequence(text)) {
        continue;
      }
      DoubleEncoding reading = new DoubleEncoding(text, page);
      if (reading.certain > (best == null ? 0 : best.certain)) {
        best = reading;
      }
    }
    return best;
  }

  private String mended() {
    StringBuilder mended = new StringBuilder(text.length());
    int done = 0;
    for (Sequence sequence : sequences) {
      if (sequence.certain || consistent) {
        mended.append(text, done, sequence.start).appendCodePoint(sequence.meant);
        done = sequence.end;
      }
    }
    return mended.append(text, done, text.length()).toString();
  }

  private void find() {
    int at = 0;
    int runStart = 0; // index of the first of the sequences that touch each other
    while (at < text.length()) {
      if (!page.isLead(text.charAt(at))) {
        at++;
        continue;
      }
      Sequence sequence = read(at);
      if (sequence == null) {
        consistent = false;
        at++;
        continue;
      }
      boolean touches =
          !sequences.isEmpty()
              && sequences.get(sequences.size() - 1).end == at
              && alphabet(sequence.meant) > 0
              && alphabet(sequence.meant) == alphabet(sequences.get(sequences.size() - 1).meant);
      runStart = touches ? runStart : sequences.size();
      sequences.add(sequence);
      if (sequences.size() - runStart >= TELLING_RUN) {
        makeCertain(runStart);
      }
      at = sequence.end;
    }
    certain = (int) sequences.stream().filter(Sequence::certain).count();
  }

  private void makeCertain(int from) {
    for (int i = sequences.size() - 1; i >= from && !sequences.get(i).certain; i--) {
      Sequence s = sequences.get(i);
      sequences.set(i, new Sequence(s.start, s.end, s.meant, true));
    }
  }

  private @Nullable Sequence read(int start) {
    int lead = page.toByte(text.charAt(start));
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int meant = lead & (0x7F >> length);
    boolean follower = true; // whether all that follows could stand there in print
    for (int i = start + 1; i < start + length; i++) {
      int next = i < text.length() ? page.toByte(text.charAt(i)) : -1;
      if (next < 0x80 || next > 0xBF) {
        return i == start + 1 ? spaced(start, lead) : null;
      }
      meant = meant << 6 | (next & 0x3F);
      char c = text.charAt(i);
      follower &= Character.isLetter(c) || FOLLOWERS.indexOf(c) >= 0;
    }
    int end = start + length;
    if (!isLikely(meant, length)) {
      return null;
    }
    boolean certain =
        length > 2 ? !follower : alphabet(meant) == 0 && (!follower || inWord(start, end));
    return new Sequence(start, end, meant, certain);
  }

  /** Reads {@code Ã} before a space that was a no-break space, the second byte of {@code à}. */
  private @Nullable Sequence spaced(int start, int lead) {
    boolean space = start + 1 < text.length() && text.charAt(start + 1) == ' ';
    if (lead != 0xC3 || !space || (start > 0 && Character.isUpperCase(text.charAt(start - 1)))) {
      return null;
    }
    boolean second = start + 2 < text.length() && text.charAt(start + 2) == ' ';
    return new Sequence(start, start + (second ? 2 : 1), 'à', false);
  }

  /** Returns whether the first character is a capital behind a small letter or so. */
  private boolean inWord(int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (Character.isLowerCase(before)) {
      return Character.isUpperCase(text.charAt(start));
    }
    return !Character.isLetter(before)
        && Character.isLowerCase(after)
        && text.charAt(end - 1) != '’'
        && !Character.isLetter(text.charAt(end - 1));
  }

  private static boolean isLikely(int meant, int length) {
    if (length == 2) {
      return (meant >= 0xA0 && meant < 0x180)
          || (meant >= 0x218 && meant <= 0x21B)
          || alphabet(meant) > 0;
    }
    int type = Character.getType(meant);
    boolean shortest = length == 3 ? meant >= 0x800 : meant >= 0x10000 && meant <= 0x10FFFF;
    return shortest
        && type != Character.UNASSIGNED
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE;
  }

  /** Returns a number for the alphabet of a character that two bytes encode; 0 for Latin. */
  private static int alphabet(int meant) {
    if (meant >= 0x386 && meant < 0x3CF) {
      return 1;
    }
    if (meant >= 0x400 && meant < 0x530) {
      return 2;
    }
    if (meant >= 0x5D0 && meant < 0x5EB) {
      return 3;
    }
    return meant >= 0x60C && meant < 0x6FF ? 4 : 0;
  }
}
