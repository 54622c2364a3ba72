package org.newsledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A headline, a paragraph, or an embedded post of an article.
 *
 * @param kind what it is
 * @param span where it stands in the article's text
 * @param language BCP-47 code, {@code und} when it could not be told
 * @param sentences its sentences in reading order; they do not overlap
 * @param post author and date; set for every {@code POST} whose signature was found
 */
public record Segment(
    Kind kind, Span span, String language, List<Span> sentences, @Nullable Post post) {
  /** What a segment is. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    POST
  }
}
