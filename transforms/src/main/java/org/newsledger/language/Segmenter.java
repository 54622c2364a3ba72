package org.newsledger.language;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Segment.Kind;
import org.newsledger.model.Span;

/** Cuts clean text into headlines, paragraphs and embedded posts. */
final class Segmenter {

  private static final int LONGEST_HEADLINE = 160;

  /** More headlines in a row are a list. */
  private static final int MOST_HEADLINES = 3;

  private final Boilerplate boilerplate = new Boilerplate();

  /**
   * Returns the segments of {@code text} in reading order.
   *
   * @param skipped a stretch at the top that is no part of any
   */
  List<Draft> segments(String text, Span skipped) {
    List<Draft> drafts = new ArrayList<>();
    boolean blocks = text.indexOf("\n\n") >= 0;
    for (Span line : lines(text, skipped)) {
      boolean joined = blocks && line.start() > 0 && !text.startsWith("\n\n", line.start() - 2);
      add(text, line, joined, drafts);
    }
    return headlines(text, drafts);
  }

  private static List<Span> lines(String text, Span skipped) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start >= skipped.start() && start < skipped.end() ? skipped.end() : start;
      while (first < end && text.charAt(first) == ' ') {
        first++;
      }
      if (end > first) {
        lines.add(new Span(first, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private void add(String text, Span line, boolean joined, List<Draft> drafts) {
    int at = line.start();
    Signature signature = Signature.find(text, at, line.end());
    while (signature != null) {
      int dash = signature.span().start();
      int bodyEnd = trim(text, at, dash);
      int start = top(text, at, bodyEnd, joined && at == line.start(), drafts);
      Span body = new Span(start, Math.max(start, bodyEnd));
      Span whole = new Span(start, signature.span().end());
      drafts.add(new Draft(Kind.POST, whole, body, signature.post()));
      at = signature.span().end();
      signature = Signature.find(text, at, line.end());
    }
    while (at < line.end() && (text.charAt(at) == ' ' || (at > line.start() && isMark(text, at)))) {
      at++;
    }
    if (at < line.end()) {
      Span rest = new Span(at, line.end());
      drafts.add(
          boilerplate.matches(text, rest) ? Draft.silent(rest) : Draft.of(Kind.PARAGRAPH, rest));
    }
  }

  private static boolean isMark(String text, int at) {
    return ".,;".indexOf(text.charAt(at)) >= 0;
  }

  private static int trim(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * Returns where the post starts whose signature follows, and takes the lines that belong to it
   * out of {@code drafts}: the line above a bare signature, lines of the same block, and above
   * those lines of links and hashtags alone.
   */
  private static int top(String text, int start, int bodyEnd, boolean joined, List<Draft> drafts) {
    int top = start;
    boolean empty = bodyEnd <= start;
    boolean block = joined;
    while (!drafts.isEmpty()) {
      Draft last = drafts.get(drafts.size() - 1);
      if (last.kind() == Kind.POST || !(empty || block || isBare(text, last.span()))) {
        break;
      }
      drafts.remove(drafts.size() - 1);
      top = last.span().start();
      empty = empty && isBare(text, last.span());
      block = top > 0 && !text.startsWith("\n\n", Math.max(0, top - 2)) && block;
    }
    return top;
  }

  /** Returns whether a line holds nothing but links, hashtags, account names and marks. */
  private static boolean isBare(String text, Span line) {
    int at = line.start();
    while (at < line.end()) {
      char c = text.charAt(at);
      boolean tag = c == '#' || c == '@';
      boolean link = text.startsWith("http", at) || text.startsWith("pic.twitter.com", at);
      if (tag || link) {
        while (at < line.end() && !Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      } else if (Character.isLetterOrDigit(c)) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  private static List<Draft> headlines(String text, List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    int first = 0; // of a run of lines that look like headlines
    for (int i = 0; i < drafts.size(); i++) {
      if (isHeadline(text, drafts.get(i)) && i + 1 < drafts.size()) {
        continue;
      }
      for (int j = first; j < i && i - first <= MOST_HEADLINES; j++) {
        marked.set(j, Draft.of(Kind.HEADLINE, drafts.get(j).span()));
      }
      first = i + 1;
    }
    return marked;
  }

  private static boolean isHeadline(String text, Draft draft) {
    if (draft.kind() != Kind.PARAGRAPH || draft.body().length() == 0) {
      return false;
    }
    Span span = draft.span();
    char first = text.charAt(span.start());
    char last = text.charAt(span.end() - 1);
    boolean stop = ".!?…:;,。！？؟।".indexOf(last) >= 0;
    boolean quoted =
        span.length() > 1
            && "\"»”’)".indexOf(last) >= 0
            && ".!?…".indexOf(text.charAt(span.end() - 2)) >= 0;
    return span.length() <= LONGEST_HEADLINE
        && !stop
        && !quoted
        && "-–—•*".indexOf(first) < 0
        && !isBare(text, span);
  }
}
