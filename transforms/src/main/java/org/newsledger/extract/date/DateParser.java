package org.newsledger.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.date.DateLexicon.DateWord;
import org.newsledger.extract.date.DateLexicon.Role;
import org.newsledger.extract.date.DateShape.Absolute;
import org.newsledger.extract.date.DateShape.Lean;
import org.newsledger.extract.date.DateShape.Weekday;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.text.Token;

/** Reads the date that starts at a token. Holds no state, so one instance serves every thread. */
final class DateParser {

  /**
   * A date in the tokens {@code [from, to)}.
   *
   * @param rule the name of the rule that read it
   */
  record Parsed(int from, int to, DateShape shape, String rule) {}

  /** Earlier ones need a word for year: {@code to 1127 cases} is none. */
  private static final int FIRST_BARE_YEAR = 1900;

  private final CalendarWords calendar;
  private final DateLexicon words;
  private final NumericDates numeric;
  private final RelativeDates relative;
  private final boolean monthFirst;

  DateParser(CalendarWords calendar, DateLexicon words, NumericDates numeric) {
    this.calendar = calendar;
    this.words = words;
    this.numeric = numeric;
    this.relative = new RelativeDates(calendar, words);
    this.monthFirst = numeric.monthFirst();
  }

  /** Returns the date at {@code index}, or null; {@code matches} are the date words there. */
  @Nullable Parsed at(List<Token> tokens, int index, List<Match<DateWord>> matches) {
    Parsed parsed = core(tokens, index, matches);
    if (parsed != null) {
      return parsed;
    }
    for (Match<DateWord> match : matches) {
      Role role = match.value().role();
      int next = match.to();
      if (next >= tokens.size() || !words.mayStart(tokens.get(next))) {
        continue;
      }
      Parsed inner = null;
      if (role == Role.ON || role == Role.LINK) {
        inner = core(tokens, match.to(), words.at(tokens, match.to()));
      } else if (role == Role.IN) {
        inner = inside(tokens, match.to());
      } else if (role == Role.YEARWORD) {
        inner = year(tokens, match.to(), match.to());
      }
      if (inner != null) {
        return new Parsed(index, inner.to(), inner.shape(), inner.rule());
      }
    }
    return null;
  }

  private @Nullable Parsed core(List<Token> tokens, int index, List<Match<DateWord>> matches) {
    boolean none = !matches.isEmpty() && matches.get(0).value().role() == Role.NEVER;
    if (index >= tokens.size() || none) {
      return null;
    }
    Token token = tokens.get(index);
    if (token.kind() == Token.Kind.NUMBER) {
      Parsed date = numeric.at(tokens, index);
      date = date == null ? dayMonth(tokens, index, 0) : date;
      return date == null ? yearBeforeWord(tokens, index) : date;
    }
    int weekday = calendar.weekday(token);
    if (weekday > 0) {
      Parsed date = weekday(tokens, index, weekday);
      if (date != null) {
        return date;
      }
    }
    if (calendar.month(token) > 0) {
      Parsed date = monthLed(tokens, index);
      if (date != null) {
        return date;
      }
    }
    return relative.at(tokens, index, matches);
  }

  /** {@code in January}, {@code since 2011}, {@code in the year 2011}. */
  private @Nullable Parsed inside(List<Token> tokens, int index) {
    int at = Math.max(index, words.after(tokens, index, Role.LINK));
    if (at >= tokens.size() || words.after(tokens, at, Role.NEVER) > 0) {
      return null;
    }
    Parsed core = core(tokens, at, words.at(tokens, at));
    if (core != null) {
      return core;
    }
    int month = calendar.fullMonth(tokens.get(at));
    if (month > 0) {
      Lean lean = relative.leanAt(tokens, at + 1);
      int to = lean == Lean.NONE ? at + 1 : relative.leanEnd(tokens, at + 1);
      return new Parsed(at, to, new Absolute(0, month, 0, 0, lean), "date-month");
    }
    int worded = words.after(tokens, at, Role.YEARWORD);
    if (worded < 0 && NumericDates.year(tokens.get(at)) < FIRST_BARE_YEAR) {
      return null;
    }
    return year(tokens, at, Math.max(at, worded));
  }

  private @Nullable Parsed year(List<Token> tokens, int from, int at) {
    int year = at < tokens.size() ? NumericDates.year(tokens.get(at)) : 0;
    if (year == 0 || (at + 1 < tokens.size() && isDecadeOrSpan(tokens.get(at + 1)))) {
      return null;
    }
    int to = Math.max(at + 1, words.after(tokens, at + 1, Role.YEARWORD));
    return new Parsed(from, to, new Absolute(0, 0, year, 0, Lean.NONE), "date-year");
  }

  /** {@code 1980s}, {@code 1950-53}. */
  private static boolean isDecadeOrSpan(Token next) {
    return next.is("-") || (!next.spaced() && next.kind() == Token.Kind.WORD);
  }

  /** {@code 2022 году}. */
  private @Nullable Parsed yearBeforeWord(List<Token> tokens, int index) {
    boolean worded = words.after(tokens, index + 1, Role.YEARWORD) > 0;
    return worded ? year(tokens, index, index) : null;
  }

  /** {@code 5 January 2022}, {@code 3. Mai}, {@code 1er janvier}, {@code 5 de enero de 2022}. */
  private @Nullable Parsed dayMonth(List<Token> tokens, int index, int weekday) {
    int day = NumericDates.day(tokens.get(index));
    if (day == 0) {
      return null;
    }
    int at = index + 1;
    int span = spanEnd(tokens, at);
    at = Math.max(at, span);
    if (at < tokens.size() && !tokens.get(at).spaced()) {
      int suffixed = words.after(tokens, at, Role.SUFFIX);
      at = tokens.get(at).is(".") ? at + 1 : Math.max(at, suffixed);
    }
    int linked = words.after(tokens, at, Role.LINK);
    at = Math.max(at, linked);
    int month = at < tokens.size() ? calendar.month(tokens.get(at)) : 0;
    if (month == 0) {
      return null;
    }
    at = afterShort(tokens, at);
    int told = span > 0 ? 0 : day;
    return withYear(tokens, index, at, new Absolute(told, month, 0, weekday, Lean.NONE));
  }

  /** {@code 5-7 January}: returns the token behind the second day, else -1. */
  private static int spanEnd(List<Token> tokens, int at) {
    boolean span =
        at + 1 < tokens.size()
            && "-–—".contains(tokens.get(at).text())
            && NumericDates.day(tokens.get(at + 1)) > 0;
    return span ? at + 2 : -1;
  }

  private static int afterShort(List<Token> tokens, int month) {
    int at = month + 1;
    boolean dot = at + 1 < tokens.size() && tokens.get(at).is(".") && !tokens.get(at).spaced();
    return dot ? at + 1 : at;
  }

  private Parsed withYear(List<Token> tokens, int from, int at, Absolute date) {
    int index = at;
    if (index < tokens.size() && tokens.get(index).is(",")) {
      index++;
    }
    index = Math.max(index, words.after(tokens, index, Role.LINK));
    int year = index < tokens.size() ? NumericDates.year(tokens.get(index)) : 0;
    boolean iso = index + 1 < tokens.size() && tokens.get(index + 1).is("-");
    if (year == 0 || iso) {
      return new Parsed(from, at, date, date.day() > 0 ? "date-day" : "date-month");
    }
    int to = Math.max(index + 1, words.after(tokens, index + 1, Role.YEARWORD));
    Absolute full = new Absolute(date.day(), date.month(), year, date.weekday(), Lean.NONE);
    return new Parsed(from, to, full, date.day() > 0 ? "date-day" : "date-month");
  }

  /** {@code January 5, 2022} where the language puts the month first; {@code January 2022}. */
  private @Nullable Parsed monthLed(List<Token> tokens, int index) {
    int month = calendar.month(tokens.get(index));
    int at = afterShort(tokens, index);
    int day = monthFirst && at < tokens.size() ? NumericDates.day(tokens.get(at)) : 0;
    if (day > 0) {
      int to = at + 1;
      if (to < tokens.size() && !tokens.get(to).spaced()) {
        to = Math.max(to, words.after(tokens, to, Role.SUFFIX));
      }
      return withYear(tokens, index, to, new Absolute(day, month, 0, 0, Lean.NONE));
    }
    Parsed dated = withYear(tokens, index, at, new Absolute(0, month, 0, 0, Lean.NONE));
    return ((Absolute) dated.shape()).year() > 0 ? dated : null;
  }

  /** {@code Wednesday}, {@code Wednesday evening}, {@code Wednesday, 5 January}. */
  private @Nullable Parsed weekday(List<Token> tokens, int index, int weekday) {
    int at = afterShort(tokens, index);
    int next = at;
    if (next < tokens.size() && tokens.get(next).is(",")) {
      next++;
    }
    for (Role role : new Role[] {Role.ON, Role.LINK}) {
      next = Math.max(next, words.after(tokens, next, role));
    }
    if (next < tokens.size()) {
      Parsed date =
          calendar.month(tokens.get(next)) > 0
              ? monthLed(tokens, next)
              : dayMonth(tokens, next, weekday);
      if (date != null) {
        return new Parsed(index, date.to(), date.shape(), date.rule());
      }
    }
    boolean counted = index > 0 && tokens.get(index - 1).kind() == Token.Kind.NUMBER;
    if (counted || calendar.fullWeekday(tokens.get(index)) == 0) {
      return null;
    }
    Lean lean = relative.leanAt(tokens, index + 1);
    int to = lean == Lean.NONE ? index + 1 : relative.leanEnd(tokens, index + 1);
    return new Parsed(
        index, relative.partEnd(tokens, to), new Weekday(weekday, lean), "date-weekday");
  }
}
