package org.newsledger.resolve.reprint;

import java.time.LocalDate;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;

/** Draws the sketch of one article. */
final class Sketcher {

  static final int PHRASES = 64;
  static final int NUMBERS = 16;

  /** A phrase has this many words at least. */
  private static final int WORDS = 3;

  /** And this many letters at least, so that {@code of the in} alone is none. */
  private static final int LETTERS = 12;

  /** Words of the phrase that starts last, at most. */
  private static final int LONGEST = 16;

  /** A body of fewer characters says little without its headline, which otherwise is left out. */
  private static final int LONG = 200;

  private static final int GAP = 0;
  private static final int MARK = 1;
  private static final int DIGIT = 2;
  private static final int[] PLAIN = new int[0x600];

  static {
    for (int c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = plain(c);
    }
  }

  private final Article article;
  private final Sampler phrases = new Sampler(PHRASES);
  private final Sampler numbers = new Sampler(NUMBERS);
  private final long[] words = new long[LONGEST];
  private final int[] letters = new int[LONGEST];
  private int seen; // words so far
  private int start; // the first word whose phrase isn't complete
  private int pending; // letters from there on
  private long all;

  Sketcher(Article article) {
    this.article = article;
  }

  ReprintSketch sketch() {
    int body = 0;
    for (Segment segment : article.segments()) {
      body += isBody(segment) ? segment.span().length() : 0;
    }
    String text = article.text();
    if (body < LONG) {
      read(text, 0, text.length());
    } else {
      for (Segment segment : article.segments()) {
        if (isBody(segment)) {
          read(text, segment.span().start(), segment.span().end());
        }
      }
    }
    if (seen == 0) {
      all = Hashes.of(text);
    }
    LocalDate day = article.publication() == null ? null : article.publication().date().date();
    return new ReprintSketch(
        article.articleId(),
        article.language(),
        article.source(),
        day == null ? 0 : 12 * day.getYear() + day.getMonthValue(),
        Hashes.mix(all),
        phrases.signature(),
        numbers.signature());
  }

  private static boolean isBody(Segment segment) {
    return segment.kind() != Segment.Kind.HEADLINE;
  }

  private void read(String text, int from, int to) {
    long hash = 0; // 0 where no word has begun
    int weight = 0;
    int at = from;
    while (at < to) {
      int c = text.charAt(at);
      int folded = c < PLAIN.length ? PLAIN[c] : -1;
      if (folded < 0) {
        c = text.codePointAt(at);
        folded = plain(c);
      }
      if (folded == MARK) {
        at += Character.charCount(c);
        continue;
      }
      if (hash != 0 && (folded <= DIGIT || standsAlone(c))) {
        add(Hashes.mix(hash), weight);
        hash = 0;
        weight = 0;
      }
      if (folded == DIGIT) {
        at = number(text, at, to);
        continue;
      }
      at += Character.charCount(c);
      if (folded > DIGIT) {
        boolean alone = standsAlone(c);
        hash = Hashes.add(hash == 0 ? 1 : hash, folded);
        weight += alone ? 2 : 1;
        if (alone) {
          add(Hashes.mix(hash), weight);
          hash = 0;
          weight = 0;
        }
      }
    }
    if (hash != 0) {
      add(Hashes.mix(hash), weight);
    }
  }

  private int number(String text, int from, int to) {
    long hash = 2;
    int digits = 0;
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        hash = Hashes.add(hash, Character.digit(c, 10));
        digits++;
      } else if ((c != '.' && c != ',')
          || at + 1 >= to
          || !Character.isDigit(text.charAt(at + 1))) {
        break;
      }
      at += Character.charCount(c);
    }
    long mixed = Hashes.mix(hash);
    numbers.add(mixed);
    add(mixed, digits);
    return at;
  }

  private void add(long word, int weight) {
    all = Hashes.add(all, word);
    words[seen & (LONGEST - 1)] = word;
    letters[seen & (LONGEST - 1)] = weight;
    seen++;
    pending += weight;
    while (seen - start >= WORDS && (pending >= LETTERS || seen - start == LONGEST)) {
      long hash = 0;
      for (int at = start; at < seen; at++) {
        hash = Hashes.add(hash, words[at & (LONGEST - 1)]);
      }
      phrases.add(Hashes.mix(hash));
      pending -= letters[start & (LONGEST - 1)];
      start++;
    }
  }

  private static int plain(int c) {
    if (Character.isLetter(c)) {
      int lower = Character.toLowerCase(c);
      return lower == 'ς' ? 'σ' : lower == 'ё' ? 'е' : lower;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark ? MARK : GAP;
  }

  /** Letters of scripts that leave no space between words are words of their own. */
  private static boolean standsAlone(int c) {
    return c >= 0x0e00 && alone(c);
  }

  private static boolean alone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
