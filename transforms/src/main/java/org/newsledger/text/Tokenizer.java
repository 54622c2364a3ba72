package org.newsledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsledger.model.Span;
import org.newsledger.text.Token.Kind;

/**
 * Cuts text into words, numbers, links and marks. Hyphens are marks of their own, so {@code
 * Kassym-Jomart} gives three tokens; an elided article ({@code l'}, {@code d’}) is a word of its
 * own with its apostrophe. Lexicon forms go through the same tokenizer as articles.
 */
public final class Tokenizer {

  private static final Set<String> LINK_HEADS = Set.of("http", "https", "www", "pic");

  /** No abbreviation has more letters with a dot each. */
  private static final int MOST_DOTS = 10;

  private final Set<String> elisions;
  private final WordTable words = new WordTable(this);
  private final AtomicInteger slots = new AtomicInteger();

  /**
   * Returns a tokenizer for a language.
   *
   * @param elisions what is cut off before an apostrophe, in lower case without it: {@code l},
   *     {@code qu}; empty where an apostrophe belongs to its word
   */
  public Tokenizer(Set<String> elisions) {
    this.elisions = Set.copyOf(elisions);
  }

  /** Returns the tokens of {@code text} within {@code range}, in reading order. */
  public List<Token> tokenize(String text, Span range) {
    List<Token> tokens = new ArrayList<>();
    int at = range.start();
    boolean spaced = true;
    while (at < range.end()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        spaced = true;
        at += Character.charCount(c);
        continue;
      }
      Kind kind = Kind.MARK;
      int end = at + Character.charCount(c);
      if (Character.isLetter(c)) {
        int link = linkEnd(text, at, range.end());
        kind = link > 0 ? Kind.LINK : Kind.WORD;
        end = link > 0 ? link : wordEnd(text, at, range.end());
      } else if (Character.isDigit(c)) {
        kind = Kind.NUMBER;
        end = numberEnd(text, at, range.end());
      }
      end = Math.max(end, at + Character.charCount(c)); // a lone modifier letter
      tokens.add(new Token(new Span(at, end), words.at(text, at, end, kind), spaced));
      spaced = false;
      at = end;
    }
    return tokens;
  }

  /** Returns the number of a slot that each word of this tokenizer has for a note from now on. */
  int newSlot() {
    return slots.getAndIncrement();
  }

  /** Returns how many slots there are. */
  int slots() {
    return slots.get();
  }

  /** Returns the end of the link that starts at {@code start}, or -1 when none does. */
  private static int linkEnd(String text, int start, int limit) {
    if ("hwpHWP".indexOf(text.charAt(start)) < 0) {
      return -1;
    }
    int head = start;
    while (head < limit && head - start < 6 && isLatin(text.charAt(head))) {
      head++;
    }
    if (head >= limit - 1
        || ":.".indexOf(text.charAt(head)) < 0
        || !LINK_HEADS.contains(Folding.fold(text.substring(start, head)))) {
      return -1;
    }
    boolean scheme = text.startsWith("://", head);
    if (!scheme && !(text.charAt(head) == '.' && Character.isLetter(text.charAt(head + 1)))) {
      return -1;
    }
    int end = head;
    while (end < limit && !isSpace(text.charAt(end)) && "\"<>«»”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > head && ".,;:!?)…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private int wordEnd(String text, int start, int limit) {
    int dotted = dottedEnd(text, start, limit);
    if (dotted > 0) {
      return dotted;
    }
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (isApostrophe(c)) {
        String left = Folding.fold(text.substring(start, at));
        if (elisions.contains(left)) {
          return at + 1;
        }
        boolean inner = at + 1 < limit && Character.isLetter(text.codePointAt(at + 1));
        if (!inner || isPossessive(text, at, limit)) {
          return at;
        }
      } else if (!isWordPart(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** {@code 's} after a word is a mark and a word of its own, so that the noun stays whole. */
  private static boolean isPossessive(String text, int apostrophe, int limit) {
    int after = apostrophe + 1;
    return after < limit
        && (text.charAt(after) == 's' || text.charAt(after) == 'S')
        && (after + 1 >= limit || !isWordPart(text.codePointAt(after + 1)));
  }

  /** Returns the end of letters with a dot after each ({@code U.S.}), or -1. */
  private static int dottedEnd(String text, int start, int limit) {
    int at = start;
    int pairs = 0;
    while (at + 1 < limit
        && pairs < MOST_DOTS
        && Character.isLetter(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
      pairs++;
    }
    boolean ended = at >= limit || !isWordPart(text.codePointAt(at));
    return pairs >= 2 && ended ? at : -1;
  }

  private static int numberEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      boolean joins =
          ".,:'’/٫٬".indexOf(c) >= 0
              && at + 1 < limit
              && Character.isDigit(text.codePointAt(at + 1));
      if (!Character.isDigit(c) && !joins) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200c';
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
