package org.newsledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.model.Span;

/**
 * Cuts a line of text into sentences. A full stop ends none after an abbreviation, an initial or an
 * ordinal, nor before a word in lower case; closing quotes and brackets stay with their sentence.
 */
public final class SentenceSplitter {

  /**
   * What a language tells of the end of its sentences; all words in lower case.
   *
   * @param abbreviations with their dot: {@code dr.}, {@code u.s.}
   * @param beforeNumber abbreviations that are some only before a number: {@code nr.}, {@code no.}
   * @param stopwords frequent words: one with a capital starts a sentence
   * @param months names of months: a number with a dot before one is no end
   * @param stops marks that end a sentence besides {@code . ! ? …}
   * @param ordinalDot whether a dot after a number makes it an ordinal
   */
  public record Rules(
      Set<String> abbreviations,
      Set<String> beforeNumber,
      Set<String> stopwords,
      Set<String> months,
      String stops,
      boolean ordinalDot) {}

  private static final String CLOSERS = "\"'»”’“›)]}";
  private static final String OPENERS = "\"'«“„‘‚‹([{¿¡—–-•*";
  private static final String FULL_WIDTH = "。！？｡";

  private final Rules rules;

  /** Returns a splitter for a language. */
  public SentenceSplitter(Rules rules) {
    this.rules = rules;
  }

  /**
   * Returns the sentences within {@code range} in reading order. They hold no white space at either
   * end, and leave nothing but white space out.
   */
  public List<Span> split(String text, Span range) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, range.start(), range.end());
    int at = start;
    while (at < range.end()) {
      if (!isStop(text.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfStops(text, at, range.end());
      if (isEnd(text, start, at, end, range.end())) {
        sentences.add(new Span(start, end));
        start = skipSpace(text, end, range.end());
        at = start;
      } else {
        at = end;
      }
    }
    int last = range.end();
    while (last > start && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      sentences.add(new Span(start, last));
    }
    return sentences;
  }

  private boolean isStop(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || (c > 0x7f && "…؟।۔։".indexOf(c) >= 0)
        || FULL_WIDTH.indexOf(c) >= 0
        || rules.stops().indexOf(c) >= 0;
  }

  /** Returns the end of the stops at {@code at} and of the quotes and brackets that they close. */
  private int endOfStops(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && (isStop(text.charAt(end)) || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    if (end + 1 < limit && text.charAt(end) == ' ' && isLoneCloser(text, end + 1, limit)) {
      return end + 2;
    }
    return end;
  }

  /** French sets a space inside its quotes: {@code violence. »}. */
  private static boolean isLoneCloser(String text, int at, int limit) {
    return (text.charAt(at) == '»' || text.charAt(at) == '”')
        && (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean isEnd(String text, int start, int stop, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    boolean fullWidth = FULL_WIDTH.indexOf(text.charAt(stop)) >= 0;
    if (!isSpace(text.charAt(end)) && !fullWidth) {
      return false;
    }
    int next = skipSpace(text, end, limit);
    if (next >= limit) {
      return true;
    }
    int word = next;
    while (word < limit
        && (isSpace(text.charAt(word)) || OPENERS.indexOf(text.charAt(word)) >= 0)) {
      word++;
    }
    if (word < limit && Character.isLowerCase(text.codePointAt(word))) {
      return false;
    }
    boolean lone = end == stop + 1 && text.charAt(stop) == '.';
    return !lone || !isInner(text, start, stop, next, limit);
  }

  /** Returns whether the full stop at {@code stop} belongs to the word or number before it. */
  private boolean isInner(String text, int start, int stop, int next, int limit) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    if (from == stop) {
      return false;
    }
    String following = nextWord(text, next, limit);
    boolean number = !following.isEmpty() && Character.isDigit(following.charAt(0));
    if (isDigits(text, from, stop)) {
      return isOrdinal(stop - from, following, text, next);
    }
    if (startsSentence(text, next, following)) {
      return false;
    }
    String word = Folding.fold(text.substring(from, stop + 1));
    return rules.abbreviations().contains(word)
        || (number && rules.beforeNumber().contains(word))
        || isInitial(text, from, stop);
  }

  private boolean isOrdinal(int digits, String following, String text, int next) {
    if (digits > 2 || following.isEmpty()) {
      return false;
    }
    if (rules.months().contains(following)) {
      return true;
    }
    return rules.ordinalDot()
        && Character.isLetter(following.charAt(0))
        && !startsSentence(text, next, following);
  }

  private boolean startsSentence(String text, int next, String following) {
    int after = next + following.length();
    boolean initial = following.length() == 1 && after < text.length() && text.charAt(after) == '.';
    return !initial && rules.stopwords().contains(following);
  }

  /** Returns whether only capitals, one or two to a dot, stand there: {@code J}, {@code U.S}. */
  private static boolean isInitial(String text, int from, int stop) {
    int letters = 0;
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      letters = c == '.' ? 0 : letters + 1;
      if (letters > (stop - from > 2 ? 2 : 1) || (c != '.' && !Character.isUpperCase(c))) {
        return false;
      }
    }
    return stop - from == 1 || text.indexOf('.', from) < stop;
  }

  private static boolean isDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the letters or digits at {@code at}, in lower case; as long as they are in the text.
   */
  private static String nextWord(String text, int at, int limit) {
    int end = at;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() == word.length() ? Folding.fold(word) : word;
  }

  private static boolean isWordPart(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }

  private static int skipSpace(String text, int at, int limit) {
    int next = at;
    while (next < limit && isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
