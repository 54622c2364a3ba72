package org.newsledger.language;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Post;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

/**
 * A segment before its language and sentences are known.
 *
 * @param kind what it is
 * @param span all of it, with a post's signature
 * @param body the part that may hold sentences; empty for boilerplate
 * @param post author and date of a post
 */
record Draft(Segment.Kind kind, Span span, Span body, @Nullable Post post) {
  static Draft of(Segment.Kind kind, Span span) {
    return new Draft(kind, span, span, null);
  }

  /** Returns a paragraph that tells nothing. */
  static Draft silent(Span span) {
    return new Draft(Segment.Kind.PARAGRAPH, span, new Span(span.start(), span.start()), null);
  }

  /** Returns the same draft with all that stands between {@code start} and it. */
  Draft from(int start) {
    return new Draft(kind, new Span(start, span.end()), new Span(start, body.end()), post);
  }
}
