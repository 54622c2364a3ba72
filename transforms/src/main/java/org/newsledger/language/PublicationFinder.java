package org.newsledger.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateHint;
import org.newsledger.model.DateValue;
import org.newsledger.model.Document;
import org.newsledger.model.Post;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Publication.Origin;
import org.newsledger.text.Folding;

/**
 * Tells when an article was published: from its record's or page's metadata, else its url, else a
 * header or dateline in its text, else the month of the posts that it embeds. Never guesses a day,
 * never takes the crawl's date for it, and passes over any that is later than it can be.
 */
final class PublicationFinder {

  private PublicationFinder() {}

  /**
   * Returns the publication that the sources tell, most trusted first, or null. A month or year
   * gives way to a day within it that a less trusted source tells.
   *
   * @param header what the top of the text tells
   * @param asOf the day after which nothing was published; null when that isn't known
   */
  static @Nullable Publication find(
      Document document, @Nullable DateValue header, List<Draft> drafts, @Nullable LocalDate asOf) {
    List<Publication> told = told(document, header, new LatestDate(document.crawled(), asOf));
    if (!told.isEmpty()) {
      Publication first = told.get(0);
      return told.stream().filter(other -> refines(other, first)).findFirst().orElse(first);
    }
    DateValue posts = posts(drafts);
    LatestDate latest = new LatestDate(document.crawled(), asOf);
    return posts == null || !latest.allows(posts, null)
        ? null
        : new Publication(posts, Origin.INFERRED);
  }

  /** Returns all that can be true, most trusted first. */
  private static List<Publication> told(
      Document document, @Nullable DateValue header, LatestDate latest) {
    List<Publication> told = new ArrayList<>();
    List<DateHint> hints = new ArrayList<>(document.dates());
    hints.sort(Comparator.comparing(DateHint::trust));
    for (DateHint hint : hints) {
      boolean address = hint.trust() == DateHint.Trust.URL;
      DateValue date = address ? url(hint.written()) : metadata(hint.written());
      if (date != null && latest.allows(date, hint.written())) {
        told.add(new Publication(date, address ? Origin.URL : Origin.METADATA));
      }
    }
    DateValue url = url(document.uri());
    if (url != null && latest.allows(url, null)) {
      told.add(new Publication(url, Origin.URL));
    }
    if (header != null && latest.allows(header, null)) {
      told.add(new Publication(header, Origin.TEXT));
    }
    return told;
  }

  private static boolean refines(Publication fine, Publication coarse) {
    LocalDate day = fine.date().date();
    LocalDate start = coarse.date().date();
    return fine.date().precision() == Precision.DAY
        && switch (coarse.date().precision()) {
          case MONTH -> YearMonth.from(day).equals(YearMonth.from(start));
          case YEAR -> day.getYear() == start.getYear();
          case DAY, WEEK -> false;
        };
  }

  /** Reads ISO 8601, RFC 1123, {@code 20220106…} and written dates; the zone is left aside. */
  static @Nullable DateValue metadata(String written) {
    String text = Folding.fold(written.strip());
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 8 || digits == 14) {
      return compact(text);
    }
    if (digits == 4 && text.length() == 4) {
      int year = Integer.parseInt(text);
      return year < 1900 || year > 2100
          ? null
          : new DateValue(LocalDate.of(year, 1, 1), Precision.YEAR);
    }
    WrittenDate best = null;
    for (int at = 0; at < text.length(); at = nextWord(text, at)) {
      WrittenDate date = WrittenDate.read(text, at, text.length());
      if (date != null && date.value().precision() == Precision.DAY) {
        return date.value();
      }
      best = best == null ? date : best;
    }
    return best == null ? null : best.value();
  }

  private static int nextWord(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static @Nullable DateValue compact(String digits) {
    String dashed =
        digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
    WrittenDate date = WrittenDate.read(dashed, 0, dashed.length());
    return date == null || date.value().precision() != Precision.DAY ? null : date.value();
  }

  /** Returns the date that stands in the path of a url, or null. */
  static @Nullable DateValue url(String uri) {
    int scheme = uri.indexOf("://");
    int path = scheme < 0 ? -1 : uri.indexOf('/', scheme + 3);
    if (path < 0) {
      return null;
    }
    DateValue coarse = null;
    for (int at = path; at < uri.length(); at++) {
      boolean starts =
          Character.isDigit(uri.charAt(at)) && !Character.isLetterOrDigit(uri.charAt(at - 1));
      if (!starts) {
        continue;
      }
      DateValue found = urlDate(uri, at);
      if (found != null && found.precision() == Precision.DAY) {
        return found;
      }
      coarse = coarse == null ? found : coarse;
    }
    return coarse;
  }

  private static @Nullable DateValue urlDate(String uri, int at) {
    int end = at;
    while (end < uri.length() && Character.isDigit(uri.charAt(end))) {
      end++;
    }
    boolean closed = end == uri.length() || !Character.isLetter(uri.charAt(end));
    if (end - at == 8 && closed) {
      return compact(uri.substring(at, end));
    }
    if (end - at != 4 || end >= uri.length() || "/-".indexOf(uri.charAt(end)) < 0) {
      return null;
    }
    char separator = uri.charAt(end);
    int limit = end;
    for (int parts = 0; limit < uri.length() && parts < 2; parts++) {
      int next = limit + 1;
      while (next < uri.length() && Character.isDigit(uri.charAt(next))) {
        next++;
      }
      boolean part = uri.charAt(limit) == separator && next > limit + 1 && next <= limit + 3;
      if (!part) {
        break;
      }
      limit = next;
    }
    WrittenDate date = WrittenDate.read(uri, at, limit);
    boolean month = date != null && date.value().precision() == Precision.MONTH;
    return date == null || (month && separator == '-') ? null : date.value();
  }

  private static @Nullable DateValue posts(List<Draft> drafts) {
    LocalDate latest =
        drafts.stream()
            .map(Draft::post)
            .filter(Objects::nonNull)
            .map(Post::date)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    if (latest == null) {
      return null;
    }
    LocalDate oldest = latest.minusDays(31);
    boolean agree =
        drafts.stream()
            .map(Draft::post)
            .filter(Objects::nonNull)
            .map(Post::date)
            .filter(Objects::nonNull)
            .allMatch(date -> !date.isBefore(oldest));
    return agree ? new DateValue(latest.withDayOfMonth(1), Precision.MONTH) : null;
  }
}
