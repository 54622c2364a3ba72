package org.newsledger.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;

/**
 * The day after which an article can't have been published: that of its crawl, or one that the user
 * has named. A publication and a crawl that both tell their time zone are compared as moments,
 * since it is tomorrow in Almaty while it is today in Greenwich.
 */
final class LatestDate {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private final @Nullable LocalDate asOf;
  private final @Nullable LocalDate crawlDay;
  private final @Nullable OffsetDateTime crawl;

  /**
   * Sets the bounds.
   *
   * @param crawled as it is written; null, and what is no date, bounds nothing
   */
  LatestDate(@Nullable String crawled, @Nullable LocalDate asOf) {
    this.asOf = asOf;
    DateValue day = crawled == null ? null : PublicationFinder.metadata(crawled);
    this.crawlDay = day == null ? null : day.date();
    this.crawl = crawled == null ? null : moment(crawled);
  }

  /**
   * Returns whether an article can have been published on a date.
   *
   * @param written as the date is written; null when no more of it is known
   */
  boolean allows(DateValue date, @Nullable String written) {
    if (asOf != null && date.date().isAfter(asOf)) {
      return false;
    }
    OffsetDateTime moment = crawl == null || written == null ? null : moment(written);
    if (crawl != null && moment != null) {
      return !moment.isAfter(crawl);
    }
    return crawlDay == null || !date.date().isAfter(crawlDay);
  }

  /** Returns the moment that ISO 8601 or RFC 1123 writes with its zone; null for any other text. */
  private static @Nullable OffsetDateTime moment(String written) {
    String text = written.strip();
    OffsetDateTime iso = parse(ISO, text);
    return iso == null ? parse(DateTimeFormatter.RFC_1123_DATE_TIME, text) : iso;
  }

  private static @Nullable OffsetDateTime parse(DateTimeFormatter format, String text) {
    try {
      return format.parse(text, (TemporalQuery<OffsetDateTime>) OffsetDateTime::from);
    } catch (DateTimeException e) {
      return null; // how java.time says that a text is not in a format
    }
  }
}
