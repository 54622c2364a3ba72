package org.newsledger.extract.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.date.DateParser.Parsed;
import org.newsledger.extract.date.DateShape.Absolute;
import org.newsledger.extract.date.DateShape.Lean;
import org.newsledger.text.Token;
import org.newsledger.text.Token.Kind;

/** Reads dates in digits alone, in the order that the language's short date format has. */
final class NumericDates {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private final boolean monthFirst;

  NumericDates(String code) {
    var format = DateFormat.getDateInstance(DateFormat.SHORT, new ULocale(code));
    String pattern = format instanceof SimpleDateFormat simple ? simple.toPattern() : "d/M/y";
    monthFirst = pattern.indexOf('M') < pattern.indexOf('d') && pattern.indexOf('y') > 0;
  }

  /** Returns whether the language writes the month before the day. */
  boolean monthFirst() {
    return monthFirst;
  }

  /** Returns the day of a month that the token is, 1 to 31; else 0. */
  static int day(Token token) {
    int number = whole(token.text());
    return token.kind() == Kind.NUMBER && number <= 31 ? Math.max(number, 0) : 0;
  }

  /** Returns the year that the token is when read as one, {@code 1000} to {@code 2100}; else 0. */
  static int year(Token token) {
    int number = token.text().length() == 4 ? whole(token.text()) : 0;
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  private static int whole(String text) {
    if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  /** Returns the date at token {@code index}: {@code 2022-01-05}, {@code 5.1.2022}; or null. */
  @Nullable Parsed at(List<Token> tokens, int index) {
    String text = tokens.get(index).text();
    if (year(tokens.get(index)) > 0 && index + 4 < tokens.size()) {
      return iso(tokens, index);
    }
    List<Integer> parts = parts(text);
    if (parts.size() != 3) {
      return null;
    }
    Absolute date =
        parts.get(0) >= FIRST_YEAR
            ? date(parts.get(2), parts.get(1), parts.get(0))
            : ordered(parts);
    return date == null ? null : new Parsed(index, index + 1, date, "date-digits");
  }

  private static @Nullable Parsed iso(List<Token> tokens, int index) {
    for (int i = 1; i < 5; i++) {
      Token token = tokens.get(index + i);
      boolean fits = i % 2 == 1 ? token.is("-") : day(token) > 0;
      if (!fits || token.spaced()) {
        return null;
      }
    }
    int month = day(tokens.get(index + 2));
    Absolute date = date(day(tokens.get(index + 4)), month, year(tokens.get(index)));
    return date == null ? null : new Parsed(index, index + 5, date, "date-digits");
  }

  private @Nullable Absolute ordered(List<Integer> parts) {
    int first = parts.get(0);
    int second = parts.get(1);
    boolean swapped = (monthFirst && first <= 12) || second > 12;
    int year = parts.get(2);
    return swapped ? date(second, first, year) : date(first, second, year);
  }

  private static @Nullable Absolute date(int day, int month, int year) {
    boolean fits = day >= 1 && day <= 31 && month >= 1 && month <= 12;
    return fits && year >= FIRST_YEAR && year <= LAST_YEAR
        ? new Absolute(day, month, year, 0, Lean.NONE)
        : null;
  }

  /** Returns the numbers between dots or slashes; empty when there is anything else. */
  private static List<Integer> parts(String text) {
    List<Integer> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (!end && Character.isDigit(text.charAt(i))) {
        continue;
      }
      if (!end && "./".indexOf(text.charAt(i)) < 0) {
        return List.of();
      }
      parts.add(whole(text.substring(start, i)));
      start = i + 1;
    }
    return parts;
  }
}
