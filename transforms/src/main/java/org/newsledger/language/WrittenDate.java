package org.newsledger.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Span;
import org.newsledger.text.Folding;

/**
 * A full date that stands in a text, in digits or with the month's name in any language that CLDR
 * has names for: {@code 6 de enero de 2022}, {@code January 6, 2022}, {@code 6 января 2022 г.},
 * {@code 2022-01-06}, {@code 2022年1月6日}.
 *
 * @param value a day, or a month when the text tells no day
 * @param span where it stands
 * @param swappable whether it is a day only where the day is written before the month: {@code
 *     10/09/2023}
 */
record WrittenDate(DateValue value, Span span, boolean swappable) {

  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  /**
   * Longest word that may stand between the parts of a date: {@code de}, {@code г}, {@code den}.
   */
  private static final int LONGEST_FILLER = 3;

  private static final int LONGEST = 60;
  private static final Map<String, Integer> MONTHS = months();

  /** Returns the names of months in all languages, folded. */
  static Set<String> monthNames() {
    return Set.copyOf(MONTHS.keySet());
  }

  /** Returns whether a word is a month's name, or short for one, in any language. */
  static boolean isMonth(String word) {
    return MONTHS.containsKey(Folding.fold(word));
  }

  /**
   * Returns the date that starts at {@code at} (after spaces, commas), or null when none does, or
   * one that is swappable.
   */
  static @Nullable WrittenDate read(String text, int at, int limit) {
    WrittenDate date = readAny(text, at, limit);
    return date == null || date.swappable ? null : date;
  }

  /** As {@link #read}, but also returns dates that are swappable, day first. */
  static @Nullable WrittenDate readAny(String text, int at, int limit) {
    Parts parts = new Parts();
    int stop = Math.min(limit, at + LONGEST);
    int start = -1;
    int next = at;
    while (next < stop && !parts.isFull()) {
      char c = text.charAt(next);
      int end = next + 1;
      if (Character.isLetterOrDigit(c)) {
        end = wordEnd(text, next, stop);
        if (!parts.take(text.substring(next, end))) {
          break;
        }
        start = start < 0 ? next : start;
      } else if (c == '\n' || (c != ' ' && ",.-/·'’".indexOf(c) < 0)) {
        break;
      } else {
        parts.separator(c);
      }
      next = end;
    }
    DateValue value = parts.value();
    return value == null || start < 0
        ? null
        : new WrittenDate(
            value,
            new Span(start, tail(text, start + parts.length(text, start), limit)),
            parts.isSwappable());
  }

  /** Takes the year's own word with it: {@code 2022 г.}, {@code 2022年1月6日}. */
  private static int tail(String text, int at, int limit) {
    if (at < limit && text.charAt(at) == '日') {
      return at + 1;
    }
    int word = at < limit && text.charAt(at) == ' ' ? at + 1 : at;
    boolean year =
        word + 1 < limit && "гр".indexOf(text.charAt(word)) >= 0 && text.charAt(word + 1) == '.';
    return year && word > at ? word + 2 : at;
  }

  private static int wordEnd(String text, int from, int limit) {
    boolean digits = Character.isDigit(text.charAt(from));
    int at = from + 1;
    while (at < limit && isPart(text.charAt(at)) && Character.isDigit(text.charAt(at)) == digits) {
      at++;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The parts of a date in the order in which they were read. */
  private static final class Parts {
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private int month;
    private int year = -1; // index in numbers
    private boolean slashed;

    boolean take(String word) {
      if (Character.isDigit(word.charAt(0))) {
        return number(word);
      }
      String name = Folding.fold(word);
      Integer named = MONTHS.get(name);
      if (named != null && month == 0) {
        month = named;
        taken.add(word);
        return true;
      }
      return word.length() <= LONGEST_FILLER && !taken.isEmpty();
    }

    private boolean number(String digits) {
      int value = digits.length() > 4 ? -1 : Integer.parseInt(ascii(digits));
      boolean isYear = digits.length() == 4 && value >= EARLIEST && value < LATEST;
      if ((!isYear && (value < 1 || value > 31 || digits.length() > 2)) || (isYear && year >= 0)) {
        return false;
      }
      if (isYear) {
        year = numbers.size();
      }
      numbers.add(value);
      taken.add(digits);
      return true;
    }

    private static String ascii(String digits) {
      StringBuilder plain = new StringBuilder();
      digits.chars().forEach(c -> plain.append(Character.digit(c, 10)));
      return plain.toString();
    }

    void separator(char c) {
      slashed |= c == '/';
    }

    boolean isFull() {
      return year >= 0 && (month > 0 ? numbers.size() == 2 : numbers.size() == 3);
    }

    /** Returns the length of the stretch from {@code start} that holds what was taken. */
    int length(String text, int start) {
      int at = start;
      for (String word : taken) {
        at = text.indexOf(word, at) + word.length();
      }
      return at - start;
    }

    @Nullable DateValue value() {
      if (year < 0) {
        return null;
      }
      int y = numbers.get(year);
      if (month > 0) {
        return numbers.size() == 2
            ? day(y, month, numbers.get(1 - year))
            : new DateValue(LocalDate.of(y, month, 1), Precision.MONTH);
      }
      if (numbers.size() == 2 && year == 0) {
        return numbers.get(1) > 12
            ? null
            : new DateValue(LocalDate.of(y, numbers.get(1), 1), Precision.MONTH);
      }
      if (numbers.size() < 3 || year == 1) {
        return null;
      }
      return year == 0
          ? day(y, numbers.get(1), numbers.get(2))
          : dayLast(y, numbers.get(0), numbers.get(1));
    }

    /** With slashes, the order of day and month differs between countries. */
    boolean isSwappable() {
      return slashed
          && month == 0
          && year == 2
          && !numbers.get(0).equals(numbers.get(1))
          && numbers.get(0) <= 12
          && numbers.get(1) <= 12;
    }

    private @Nullable DateValue dayLast(int y, int first, int second) {
      return slashed && second > 12 ? day(y, first, second) : day(y, second, first);
    }

    private static @Nullable DateValue day(int y, int m, int d) {
      try {
        return new DateValue(LocalDate.of(y, m, d), Precision.DAY);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    Set<String> torn = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (String code : LanguagePack.codes()) {
      names(code).forEach((name, month) -> months.putIfAbsent(name, month));
    }
    own.addAll(months.keySet());
    for (String code : others()) {
      names(code)
          .forEach(
              (name, month) -> {
                Integer known = months.putIfAbsent(name, month);
                if (known != null && !known.equals(month) && !own.contains(name)) {
                  torn.add(name);
                }
              });
    }
    months.keySet().removeAll(torn);
    return months;
  }

  private static Set<String> others() {
    Set<String> codes = new TreeSet<>();
    for (String file : List.of("/lang/profiles.tsv", "/lang/scripts.tsv", "/lang/letters.tsv")) {
      boolean first = file.contains("letters");
      LanguagePack.read(file).forEach(row -> codes.add(row.cell(first ? 0 : 1)));
    }
    return codes;
  }

  private static Map<String, Integer> names(String code) {
    Map<String, Integer> names = new HashMap<>();
    var symbols = new DateFormatSymbols(GregorianCalendar.class, new ULocale(code));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = symbols.getMonths(context, width);
        for (int i = 0; i < months.length && i < 12; i++) {
          String name = Folding.fold(months[i]).replace(".", "").strip();
          if (!name.isEmpty() && name.chars().noneMatch(Character::isDigit)) {
            names.putIfAbsent(name, i + 1);
          }
        }
      }
    }
    return names;
  }
}
