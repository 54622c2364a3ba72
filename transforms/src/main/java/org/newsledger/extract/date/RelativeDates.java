package org.newsledger.extract.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.date.DateLexicon.DateWord;
import org.newsledger.extract.date.DateLexicon.Role;
import org.newsledger.extract.date.DateParser.Parsed;
import org.newsledger.extract.date.DateShape.Absolute;
import org.newsledger.extract.date.DateShape.Lean;
import org.newsledger.extract.date.DateShape.Relative;
import org.newsledger.extract.date.DateShape.Weekday;
import org.newsledger.extract.date.DateShape.Weekend;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Precision;
import org.newsledger.text.Token;

/** Reads dates that are told by the day of writing: {@code yesterday}, {@code last week}. */
final class RelativeDates {

  private final CalendarWords calendar;
  private final DateLexicon words;

  RelativeDates(CalendarWords calendar, DateLexicon words) {
    this.calendar = calendar;
    this.words = words;
  }

  /** Returns the token behind the part of a day at {@code at}: {@code evening}; else {@code at}. */
  int partEnd(List<Token> tokens, int at) {
    return Math.max(at, words.after(tokens, at, Role.PART));
  }

  /** Returns how the word at {@code at} leans what stands before it. */
  Lean leanAt(List<Token> tokens, int at) {
    for (Match<DateWord> match : words.at(tokens, at)) {
      Lean lean = lean(match.value().role());
      if (lean != Lean.NONE) {
        return lean;
      }
    }
    return Lean.NONE;
  }

  /** Returns the token behind the word at {@code at} that leans; else {@code at}. */
  int leanEnd(List<Token> tokens, int at) {
    for (Match<DateWord> match : words.at(tokens, at)) {
      if (lean(match.value().role()) != Lean.NONE) {
        return match.to();
      }
    }
    return at;
  }

  private static Lean lean(Role role) {
    return switch (role) {
      case LAST -> Lean.LAST;
      case THIS -> Lean.THIS;
      case NEXT -> Lean.NEXT;
      default -> Lean.NONE;
    };
  }

  /** Returns the date at {@code index}, or null; {@code matches} are the date words there. */
  @Nullable Parsed at(List<Token> tokens, int index, List<Match<DateWord>> matches) {
    // "Today" inside a sentence is a programme, "Next Tuesday" in one a film
    boolean inside = index > 0 && tokens.get(index - 1).kind() != Token.Kind.MARK;
    if (inside && tokens.get(index).capitalized() && !tokens.get(index).allCaps()) {
      return null;
    }
    for (Match<DateWord> match : matches) {
      DateWord word = match.value();
      Parsed parsed =
          switch (word.role()) {
            case DAY -> day(tokens, index, match);
            case WEEK -> relative(index, match.to(), Precision.WEEK, word.offset());
            case MONTH -> relative(index, match.to(), Precision.MONTH, word.offset());
            case YEAR -> relative(index, match.to(), Precision.YEAR, word.offset());
            case WEEKEND ->
                new Parsed(index, match.to(), new Weekend(word.offset()), "date-weekend");
            case LAST, THIS, NEXT -> leaned(tokens, index, match.to(), lean(word.role()));
            case UNIT -> unit(tokens, index, match);
            default -> null;
          };
      if (parsed != null) {
        return parsed;
      }
    }
    return null;
  }

  private static Parsed relative(int from, int to, Precision unit, int offset) {
    return new Parsed(from, to, new Relative(unit, offset), "date-relative");
  }

  /** {@code yesterday}, with the weekday or part of the day behind it. */
  private Parsed day(List<Token> tokens, int index, Match<DateWord> match) {
    int to = match.to();
    if (to < tokens.size() && calendar.fullWeekday(tokens.get(to)) > 0) {
      to++;
    }
    return relative(index, partEnd(tokens, to), Precision.DAY, match.value().offset());
  }

  /** {@code last Sunday}, {@code next May}, {@code last week}. */
  private @Nullable Parsed leaned(List<Token> tokens, int from, int at, Lean lean) {
    if (at >= tokens.size()) {
      return null;
    }
    int weekday = calendar.fullWeekday(tokens.get(at));
    if (weekday > 0) {
      int to = partEnd(tokens, at + 1);
      return new Parsed(from, to, new Weekday(weekday, lean), "date-weekday");
    }
    int month = calendar.fullMonth(tokens.get(at));
    if (month > 0) {
      return new Parsed(from, at + 1, new Absolute(0, month, 0, 0, lean), "date-month");
    }
    for (Match<DateWord> match : words.at(tokens, at)) {
      if (match.value().role() == Role.UNIT) {
        return leanedUnit(from, match.to(), match.value().unit(), lean);
      }
    }
    return null;
  }

  /** {@code la semaine dernière}. */
  private @Nullable Parsed unit(List<Token> tokens, int index, Match<DateWord> match) {
    Lean lean = leanAt(tokens, match.to());
    return lean == Lean.NONE
        ? null
        : leanedUnit(index, leanEnd(tokens, match.to()), match.value().unit(), lean);
  }

  private static @Nullable Parsed leanedUnit(int from, int to, String unit, Lean lean) {
    int offset = lean == Lean.LAST ? -1 : lean == Lean.NEXT ? 1 : 0;
    return switch (unit) {
      case "week" -> relative(from, to, Precision.WEEK, offset);
      case "month" -> relative(from, to, Precision.MONTH, offset);
      case "year" -> relative(from, to, Precision.YEAR, offset);
      default -> null; // the last day, the last hour: no date
    };
  }
}
