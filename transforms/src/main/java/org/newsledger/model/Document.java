package org.newsledger.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One raw article as it was read: decoded characters and whatever metadata came with them.
 *
 * @param uri where it was read, as published in {@code articles.uri}
 * @param source the publisher that the metadata names
 * @param title the title that the metadata names
 * @param dates what tells its publication date, in any order
 * @param crawled when it was fetched, as written; it was published no later
 * @param language the language that the metadata names, not yet checked
 * @param text the characters of the article, not yet normalized
 * @param bytes the size of the input that it came from
 */
public record Document(
    String uri,
    @Nullable String source,
    @Nullable String title,
    List<DateHint> dates,
    @Nullable String crawled,
    @Nullable String language,
    String text,
    long bytes) {

  /**
   * A document that nothing but a field of its record dates.
   *
   * @param published the publication date as the metadata writes it; may be null
   */
  public Document(
      String uri,
      @Nullable String source,
      @Nullable String title,
      @Nullable String published,
      @Nullable String language,
      String text,
      long bytes) {
    this(
        uri,
        source,
        title,
        published == null ? List.of() : List.of(new DateHint(published, DateHint.Trust.RECORD)),
        null,
        language,
        text,
        bytes);
  }
}
