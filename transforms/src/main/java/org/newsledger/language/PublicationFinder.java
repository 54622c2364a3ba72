package org.newsledger.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Document;
import org.newsledger.model.Post;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Publication.Origin;
import org.newsledger.text.Folding;

/**
 * Tells when an article was published: from its metadata, else its url, else a header or dateline
 * in its text, else the month of the posts that it embeds. Never guesses a day.
 */
final class PublicationFinder {

  private PublicationFinder() {}

  /** Returns the publication that the sources tell, most trusted first, or null. */
  static @Nullable Publication find(
      Document document, @Nullable DateValue header, List<Draft> drafts) {
    DateValue metadata = document.published() == null ? null : metadata(document.published());
    if (metadata != null) {
      return new Publication(metadata, Origin.METADATA);
    }
    DateValue url = url(document.uri());
    if (url != null && (url.precision() == Precision.DAY || !refines(header, url))) {
      return new Publication(url, Origin.URL);
    }
    if (header != null) {
      return new Publication(header, Origin.TEXT);
    }
    DateValue posts = posts(drafts);
    return posts == null ? null : new Publication(posts, Origin.INFERRED);
  }

  private static boolean refines(@Nullable DateValue header, DateValue coarse) {
    return header != null
        && header.precision() == Precision.DAY
        && YearMonth.from(header.date()).equals(YearMonth.from(coarse.date()));
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
