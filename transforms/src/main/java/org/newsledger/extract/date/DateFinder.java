package org.newsledger.extract.date;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundDate;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.date.DateLexicon.DateWord;
import org.newsledger.extract.date.DateLexicon.Role;
import org.newsledger.extract.date.DateParser.Parsed;
import org.newsledger.extract.date.DateShape.Relative;
import org.newsledger.extract.date.DateShape.Untold;
import org.newsledger.extract.date.DateShape.Weekday;
import org.newsledger.extract.number.QuantityReader;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/**
 * Finds the dates of a sentence and tells them against the publication date. A weekday is the
 * latest one not after it; a day without a year is in the year that brings it closest. Immutable;
 * one a language.
 */
public final class DateFinder {

  private static final int WIDEST_UNIT = 3;
  private static final Map<String, DateFinder> CACHE = new ConcurrentHashMap<>();

  private final CalendarWords calendar;
  private final DateLexicon words;
  private final DateParser parser;
  private final QuantityReader numbers;

  private DateFinder(LanguagePack pack) {
    calendar = CalendarWords.of(pack);
    words = new DateLexicon(pack, calendar);
    parser = new DateParser(calendar, words, new NumericDates(pack.code()));
    numbers = QuantityReader.of(pack);
  }

  /** Returns the finder for the language of {@code pack}. */
  public static DateFinder of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new DateFinder(pack));
  }

  /**
   * Returns the dates of {@code sentence} in reading order, not overlapping. A date whose value
   * can't be told is there with a null value.
   *
   * @param anchor when the text was published, or null when that is unknown
   */
  public List<FoundDate> find(Sentence sentence, @Nullable Publication anchor) {
    return find(sentence.tokens(), anchor == null ? null : anchor.date());
  }

  /** Returns the dates among {@code tokens}, told against {@code anchor}. */
  public List<FoundDate> find(List<Token> tokens, @Nullable DateValue anchor) {
    List<FoundDate> found = new ArrayList<>(0);
    int index = 0;
    int free = 0;
    while (index < tokens.size()) {
      if (!words.mayStart(tokens.get(index))) {
        index++;
        continue;
      }
      List<Match<DateWord>> matches = words.at(tokens, index);
      int never = never(matches);
      Parsed parsed = never > 0 ? null : parse(tokens, index, matches);
      if (parsed == null || parsed.from() < free) {
        index = Math.max(never, index + 1);
        continue;
      }
      DateValue value = DateResolver.resolve(parsed.shape(), anchor);
      found.add(new FoundDate(parsed.from(), parsed.to(), value, parsed.rule()));
      free = parsed.to();
      index = Math.max(parsed.to(), index + 1);
    }
    return found;
  }

  private @Nullable Parsed parse(List<Token> tokens, int index, List<Match<DateWord>> matches) {
    for (Match<DateWord> match : matches) {
      Parsed ago = match.value().role() == Role.AGO ? ago(tokens, index, match.to()) : null;
      if (ago != null) {
        return ago;
      }
    }
    Parsed parsed = parser.at(tokens, index, matches);
    return parsed != null && isMonths(tokens, parsed) ? null : parsed;
  }

  /** {@code trei luni}: months, not a Monday, where one word is both. */
  private boolean isMonths(List<Token> tokens, Parsed parsed) {
    boolean weekday = parsed.shape() instanceof Weekday && parsed.from() > 0;
    boolean unit =
        weekday && words.at(tokens, parsed.from()).stream().anyMatch(word -> word.value().isUnit());
    if (!unit) {
      return false;
    }
    for (FoundQuantity quantity : numbers.read(tokens)) {
      if (quantity.to() == parsed.from()) {
        return true;
      }
    }
    return false;
  }

  private static int never(List<Match<DateWord>> matches) {
    for (Match<DateWord> match : matches) {
      if (match.size() < matches.get(0).size()) {
        break;
      }
      if (match.value().role() == Role.NEVER) {
        return match.to();
      }
    }
    return -1;
  }

  /** {@code three days ago}, {@code acum trei zile}: number and unit on either side of the word. */
  private @Nullable Parsed ago(List<Token> tokens, int from, int to) {
    List<FoundQuantity> quantities = numbers.read(tokens);
    for (FoundQuantity quantity : quantities) {
      if (quantity.from() == to) {
        for (Match<DateWord> unit : words.at(tokens, quantity.to())) {
          if (unit.value().isUnit()) {
            return new Parsed(from, unit.to(), shape(quantity, unit.value().unit()), "date-ago");
          }
        }
      }
    }
    for (int start = Math.max(0, from - WIDEST_UNIT); start < from; start++) {
      for (Match<DateWord> unit : words.at(tokens, start)) {
        if (unit.value().isUnit() && unit.to() == from) {
          return beforeAgo(quantities, start, to, unit.value().unit());
        }
      }
    }
    return null;
  }

  private static Parsed beforeAgo(
      List<FoundQuantity> quantities, int unitFrom, int to, String unit) {
    for (FoundQuantity quantity : quantities) {
      if (quantity.to() == unitFrom) {
        return new Parsed(quantity.from(), to, shape(quantity, unit), "date-ago");
      }
    }
    return new Parsed(unitFrom, to, shape(1, unit), "date-ago"); // "неделю назад"
  }

  private static DateShape shape(FoundQuantity quantity, String unit) {
    BigDecimal low = quantity.quantity().low();
    if (low == null || quantity.quantity().qualifier() != Qualifier.EXACT) {
      return new Untold();
    }
    boolean whole = low.scale() <= 0 && low.compareTo(BigDecimal.valueOf(10_000)) < 0;
    return whole ? shape(low.intValue(), unit) : new Untold();
  }

  private static DateShape shape(int number, String unit) {
    return switch (unit) {
      case "day" -> new Relative(Precision.DAY, -number);
      case "week" -> new Relative(Precision.WEEK, -number);
      case "month" -> new Relative(Precision.MONTH, -number);
      case "year" -> new Relative(Precision.YEAR, -number);
      default -> new Untold();
    };
  }
}
