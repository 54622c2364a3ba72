package org.newsledger.pipeline.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateHint;
import org.newsledger.text.page.Page;
import org.newsledger.text.page.PageDate;
import org.newsledger.text.page.Trust;

/**
 * What is told of an article outside its text.
 *
 * @param url its address
 * @param id what its record calls it
 * @param dates what tells its publication date
 * @param crawled when it was fetched, as written
 */
record Metadata(
    @Nullable String url,
    @Nullable String id,
    @Nullable String title,
    @Nullable String source,
    @Nullable String language,
    List<DateHint> dates,
    @Nullable String crawled) {

  /** Nothing. */
  static final Metadata NONE = new Metadata(null, null, null, null, null, List.of(), null);

  /** Returns what a page tells of itself. */
  static Metadata of(Page page) {
    List<DateHint> dates = new ArrayList<>();
    for (PageDate date : page.dates()) {
      if (date.trust() != Trust.URL) {
        dates.add(new DateHint(Epoch.readable(date.value()), trust(date.trust())));
      }
    }
    String url = page.canonicalUrl();
    if (url != null) {
      dates.add(new DateHint(url, DateHint.Trust.URL));
    }
    return new Metadata(url, null, page.title(), page.publisher(), page.language(), dates, null);
  }

  private static DateHint.Trust trust(Trust trust) {
    return switch (trust) {
      case JSON_LD -> DateHint.Trust.JSON_LD;
      case OPEN_GRAPH -> DateHint.Trust.OPEN_GRAPH;
      case DUBLIN_CORE -> DateHint.Trust.DUBLIN_CORE;
      case TIME -> DateHint.Trust.TIME;
      case URL -> DateHint.Trust.URL;
    };
  }

  /** Returns all of this and, where it says nothing, what {@code other} says. */
  Metadata or(Metadata other) {
    List<DateHint> all = new ArrayList<>(dates);
    all.addAll(other.dates);
    return new Metadata(
        first(url, other.url),
        first(id, other.id),
        first(title, other.title),
        first(source, other.source),
        first(language, other.language),
        List.copyOf(all),
        first(crawled, other.crawled));
  }

  /** Returns the publisher, else the host of the address. */
  @Nullable String publisher() {
    return source != null || url == null ? source : host(url);
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return null; // an address that no library can read names no publisher
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }
}
