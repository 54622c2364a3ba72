package org.newsledger.text;

import com.ibm.icu.text.Normalizer2;
import org.newsledger.text.charset.DoubleEncoding;
import org.newsledger.text.charset.OldRomanian;

/**
 * Makes raw characters readable and uniform: NFC, plain spaces, {@code \n} for every line break, at
 * most one blank line in a row, and none of the controls, marks of direction, zero-width characters
 * and runs of question marks (what is left of emoji in a badly decoded text). Lines broken to a
 * width are joined, the character references of HTML read, and letters mended that a wrong encoding
 * cost.
 */
public final class TextCleaner {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final String[] GLUED_LINKS = {"pic.twitter.com/", "https://", "http://"};

  /** Runs this long are never punctuation: an emoji has four bytes in UTF-8. */
  private static final int LOST_EMOJI = 4;

  private final String raw;
  private final StringBuilder clean;
  private boolean removed;
  private boolean foreign; // whether a Cyrillic or Greek letter was met
  private int newlines;
  private boolean space;

  private TextCleaner(String raw) {
    this.raw = raw;
    this.clean = new StringBuilder(raw.length());
  }

  /** Returns {@code raw} as clean text; empty when nothing readable is in it. */
  public static String clean(String raw) {
    String read = OldRomanian.mend(DoubleEncoding.mend(Entities.read(raw)));
    String text = NFC.isNormalized(read) ? read : NFC.normalize(read);
    return new TextCleaner(text).run();
  }

  private String run() {
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '?') {
        at = questions(at);
      } else if (c > ' ' && c < 0x7f) {
        if ((c == 'h' || c == 'p') && startsLink(at)) {
          space = true;
        }
        put(c);
        at++;
      } else {
        at = other(c, at);
      }
    }
    if (foreign) {
      Lookalikes.mend(clean);
    }
    WrappedLines.join(clean);
    if ((foreign || removed) && !NFC.isNormalized(clean)) {
      return NFC.normalize(clean);
    }
    return clean.toString();
  }

  private int other(char c, int at) {
    if (isLineBreak(c)) {
      boolean pair = c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
      newlines++;
      space = false;
      return pair ? at + 2 : at + 1;
    }
    if (c == '\t' || Character.isSpaceChar(c)) {
      space = true;
      return at + 1;
    }
    if (Character.isHighSurrogate(c)
        && at + 1 < raw.length()
        && Character.isLowSurrogate(raw.charAt(at + 1))) {
      put(c);
      clean.append(raw.charAt(at + 1));
      return at + 2;
    }
    if (isJunk(c, at)) {
      removed = true; // which may bring a letter and a mark together
    } else {
      put(c);
    }
    return at + 1;
  }

  private void put(char c) {
    if (!clean.isEmpty()) {
      if (newlines > 0) {
        clean.append(newlines > 1 ? "\n\n" : "\n");
      } else if (space) {
        clean.append(' ');
      }
    }
    newlines = 0;
    space = false;
    foreign |= c >= 0x370 && c < 0x530;
    clean.append(c);
  }

  /** Drops a run of question marks that stands for lost emoji, keeps one that asks. */
  private int questions(int start) {
    int end = start;
    while (end < raw.length() && raw.charAt(end) == '?') {
      end++;
    }
    int length = end - start;
    boolean afterWord = start > 0 && asks(raw.charAt(start - 1));
    boolean beforeWord = end < raw.length() && Character.isLetterOrDigit(raw.charAt(end));
    boolean lost = length >= LOST_EMOJI || (length > 1 && (!afterWord || beforeWord));
    if (lost) {
      space = true;
    } else {
      for (int i = 0; i < length; i++) {
        put('?');
      }
    }
    return end;
  }

  private static boolean asks(char before) {
    return Character.isLetterOrDigit(before) || "!)]»”\"'’".indexOf(before) >= 0;
  }

  private boolean startsLink(int at) {
    if (clean.isEmpty() || newlines > 0 || space || !isGlue(clean.charAt(clean.length() - 1))) {
      return false;
    }
    for (String link : GLUED_LINKS) {
      if (raw.startsWith(link, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGlue(char before) {
    return "\"'“„«(<[=/".indexOf(before) < 0;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0b
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private boolean isJunk(char c, int at) {
    if (c == 0x200c || c == 0x200d) {
      return at == 0
          || at + 1 >= raw.length()
          || !Character.isLetter(raw.charAt(at + 1))
          || !Character.isLetterOrDigit(raw.charAt(at - 1));
    }
    if (c == 0x301) { // a stress mark over a Cyrillic vowel; no letter of any alphabet
      return at > 0 && raw.charAt(at - 1) >= 'Ѐ' && raw.charAt(at - 1) <= 'ӿ';
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || (c >= 0xfe00 && c <= 0xfe0f);
  }
}
