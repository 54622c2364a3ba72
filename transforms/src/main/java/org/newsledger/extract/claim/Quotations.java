package org.newsledger.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

/** The stretches of an article that stand inside quotation marks. */
final class Quotations {

  private static final String OPENING = "„“«‹‚";
  private static final String CLOSING = "”»›";
  private static final String EITHER = "\"“";

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = spans;
  }

  /** Returns the quotations of {@code article}; a mark that is never closed quotes its segment. */
  static Quotations of(Article article) {
    List<Span> spans = new ArrayList<>();
    for (Segment segment : article.segments()) {
      collect(article.text(), segment.span(), spans);
    }
    return new Quotations(spans);
  }

  private static void collect(String text, Span segment, List<Span> spans) {
    int open = -1;
    for (int i = segment.start(); i < segment.end(); i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      boolean closes = CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0;
      if (open >= 0 && closes) {
        spans.add(new Span(open, i + 1));
        open = -1;
      } else if (open < 0 && (OPENING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0)) {
        open = i;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, segment.end()));
    }
  }

  /** Most characters are no quotation mark, which their number alone tells. */
  private static boolean isMark(char c) {
    return c == '"' || c == '«' || c == '»' || (c >= '‘' && c <= '›');
  }

  /** Returns whether {@code span} lies inside quotation marks. */
  boolean hold(Span span) {
    return spans.stream().anyMatch(quote -> quote.contains(span));
  }
}
