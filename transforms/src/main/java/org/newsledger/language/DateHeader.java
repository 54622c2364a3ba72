package org.newsledger.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Span;

/**
 * What the top of a text tells of its publication.
 *
 * @param date the date it gives, or null
 * @param swappable whether that is its date only where the day is written before the month
 * @param silent the stretch that holds nothing but that and is no evidence; may be empty
 */
record DateHeader(@Nullable DateValue date, boolean swappable, Span silent) {

  private static final String FIELD = "date ";

  /** Lines at the top of a text among which a line with its date is looked for. */
  private static final int TOP_LINES = 6;

  private static final int SHORTEST_PLACE = 3;
  private static final int LONGEST_PLACE = 40;
  private static final int LONGEST_LINK = 3;
  private static final int LONGEST_LINE = 80;
  private static final int MOST_OTHER_WORDS = 4;

  /** As many where a time of day stands beside: {@code Updated on … at 10:15 pm, local time}. */
  private static final int MOST_WORDS_WITH_TIME = 8;

  /** What stands between the byline, the paper and the date of one line. */
  private static final String SEPARATORS = "|•";

  /** Returns what the top of {@code text} tells. */
  static DateHeader of(String text) {
    if (text.regionMatches(true, 0, FIELD, 0, FIELD.length())) {
      WrittenDate field = WrittenDate.read(text, FIELD.length(), text.length());
      if (field != null && field.span().start() == FIELD.length()) {
        return new DateHeader(field.value(), false, new Span(0, field.span().end()));
      }
    }
    DateValue dateline = null;
    int start = 0;
    for (int i = 0; i < TOP_LINES && start < text.length(); i++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      WrittenDate date = ofLine(text, start, end);
      if (date != null) {
        return new DateHeader(date.value(), date.swappable(), new Span(start, end));
      }
      dateline = dateline == null ? dateline(text, start, end) : dateline;
      start = end + 1;
    }
    return new DateHeader(dateline, false, new Span(0, 0));
  }

  /** Returns the date, or null where the language doesn't tell whether it is the date. */
  @Nullable DateValue dateIn(String language) {
    return swappable && !isDayFirst(language) ? null : date;
  }

  /**
   * Returns whether CLDR writes the day before the month in a language. English has no order of its
   * own: CLDR has that of the United States.
   */
  private static boolean isDayFirst(String language) {
    var format = DateFormat.getDateInstance(DateFormat.SHORT, new ULocale(language));
    return format instanceof SimpleDateFormat simple && simple.toPattern().startsWith("d");
  }

  /** Reads a line, or the part of one between separators, that is a date and a few words. */
  private static @Nullable WrittenDate ofLine(String text, int start, int end) {
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        WrittenDate date = ofPart(text, from, at);
        if (date != null) {
          return date;
        }
        from = at + 1;
      }
    }
    return null;
  }

  /** Reads what holds a date, perhaps a time, and a few words: {@code Published: …}. */
  private static @Nullable WrittenDate ofPart(String text, int start, int end) {
    int post = text.indexOf("(@", start);
    if (end - start > LONGEST_LINE || end - start < 6 || (post >= 0 && post < end)) {
      return null;
    }
    WrittenDate first = null;
    int words = 0;
    int at = start;
    while (at < end) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      WrittenDate date = WrittenDate.readAny(text, at, end);
      if (date != null && date.value().precision() == Precision.DAY) {
        first = first == null ? date : first;
        at = date.span().end();
        continue;
      }
      words += Character.isLetter(text.charAt(at)) ? 1 : 0;
      boolean spaceless = Character.isIdeographic(text.charAt(at));
      while (at < end && Character.isLetterOrDigit(text.charAt(at)) && !spaceless) {
        at++;
      }
      at += spaceless ? 1 : 0;
    }
    boolean stop = ".!?".indexOf(text.charAt(end - 1)) >= 0;
    int most = hasTime(text, start, end) ? MOST_WORDS_WITH_TIME : MOST_OTHER_WORDS;
    return words > most || (stop && words > 1) ? null : first;
  }

  private static boolean hasTime(String text, int start, int end) {
    for (int at = start + 1; at < end - 2; at++) {
      boolean colon = text.charAt(at) == ':' || text.charAt(at) == 'h';
      if (colon
          && Character.isDigit(text.charAt(at - 1))
          && Character.isDigit(text.charAt(at + 1))
          && Character.isDigit(text.charAt(at + 2))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads {@code ALMATY, Jan 6, 2022 (Agency) -}: capitals, then a date with its year; or {@code
   * Madrid, 6 de enero de 2022 -}: a name, then a date that a mark ends.
   */
  private static @Nullable DateValue dateline(String text, int start, int end) {
    int comma = firstOf(text, ",.", start, end);
    if (comma < start + SHORTEST_PLACE || comma > start + LONGEST_PLACE || comma >= end) {
      return null;
    }
    DateValue marked = isName(text, start, comma) ? marked(text, comma + 1, end) : null;
    if (marked != null) {
      return marked;
    }
    for (int i = start; i < comma; i++) {
      if (Character.isLowerCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
        return null;
      }
    }
    int after = comma + 1;
    WrittenDate date = WrittenDate.read(text, after, end);
    int next = text.indexOf(',', after);
    if (date == null && next > 0 && next < Math.min(end, comma + LONGEST_PLACE)) {
      date = WrittenDate.read(text, next + 1, end); // the country stands between
    }
    int open = text.indexOf('(', after);
    if (date == null && open > 0 && open < Math.min(end, comma + LONGEST_PLACE)) {
      date = WrittenDate.read(text, open + 1, end); // "WRANGELL, Alaska (Nov 22, 2023)"
    }
    return date == null || date.value().precision() != Precision.DAY ? null : date.value();
  }

  private static int firstOf(String text, String marks, int start, int end) {
    int at = start;
    while (at < end && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Returns the day that starts at most one word after {@code from} and that a mark ends. */
  private static @Nullable DateValue marked(String text, int from, int end) {
    WrittenDate date = WrittenDate.read(text, from, end);
    int word = from;
    while (word < end && !Character.isLetterOrDigit(text.charAt(word))) {
      word++;
    }
    while (word < end && Character.isLetter(text.charAt(word))) {
      word++; // a weekday that no list of months knows
    }
    date = date == null ? WrittenDate.read(text, word, end) : date;
    if (date == null || date.value().precision() != Precision.DAY) {
      return null;
    }
    int after = date.span().end();
    while (after < end && text.charAt(after) == ' ') {
      after++;
    }
    boolean closed = after >= end || ".:(/–—-".indexOf(text.charAt(after)) >= 0;
    return closed ? date.value() : null;
  }

  /** {@code On Sept. 11, 1973}: the period ends a month, not a town. */
  private static boolean endsInMonth(String text, int start, int end) {
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return WrittenDate.isMonth(text.substring(from, end));
  }

  /** Returns whether the words are those of a name: capitals but for short ones ({@code de la}). */
  private static boolean isName(String text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start)) || endsInMonth(text, start, end)) {
      return false;
    }
    for (int at = start; at < end; at++) {
      boolean first = !Character.isLetter(text.charAt(at == start ? at : at - 1)) || at == start;
      int stop = at;
      while (stop < end && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
      if (Character.isDigit(text.charAt(at))
          || (first && Character.isLowerCase(text.charAt(at)) && stop - at > LONGEST_LINK)) {
        return false;
      }
    }
    return true;
  }
}
