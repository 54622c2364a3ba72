package org.newsledger.text.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a news site tells.
 *
 * @param title the article's headline, without the site's name
 * @param publisher the name of the site or of its owner
 * @param author who wrote the article; several are joined by commas
 * @param language as the page writes it: {@code ro}, {@code en-GB}, {@code ru_RU}
 * @param canonicalUrl the address that the page gives itself; never a relative one
 * @param dates when it was published, the most trusted first; may be empty
 * @param text the headline and the story, a blank line between paragraphs, an embedded post as a
 *     paragraph that ends in its signature; empty when there is no story
 * @param wall whether the page is a cookie wall, a login form or the like instead of an article;
 *     its text is then whatever it says
 */
public record Page(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String language,
    @Nullable String canonicalUrl,
    List<PageDate> dates,
    String text,
    boolean wall) {

  /** Keeps the list from changing. */
  public Page {
    dates = List.copyOf(dates);
  }
}
