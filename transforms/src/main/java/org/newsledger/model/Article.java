package org.newsledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A normalized article: the text that all offsets point into, cut into segments and sentences.
 *
 * @param articleId hash of uri and text
 * @param uri where it was read
 * @param source publisher
 * @param title title from the metadata
 * @param text normalized text
 * @param language main language, BCP-47
 * @param languages share of characters, largest first
 * @param publication NULL when unknown
 * @param segments in reading order; they do not overlap
 */
public record Article(
    String articleId,
    String uri,
    @Nullable String source,
    @Nullable String title,
    String text,
    String language,
    List<LanguageShare> languages,
    @Nullable Publication publication,
    List<Segment> segments) {

  /** Returns this article with a publication date. */
  public Article published(Publication date) {
    return new Article(articleId, uri, source, title, text, language, languages, date, segments);
  }
}
