package org.newsledger.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/** Names of months and weekdays, from CLDR and {@code dates.tsv}. Immutable; one a language. */
public final class CalendarWords {

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
  private static final Map<String, CalendarWords> CACHE = new ConcurrentHashMap<>();

  /** A name: its number, whether it is cut short, whether it has a capital. */
  private record Name(int number, boolean shortened, boolean capital) {}

  private final Map<String, Name> months = new HashMap<>();
  private final Map<String, Name> weekdays = new HashMap<>();

  private CalendarWords(LanguagePack pack) {
    ULocale locale = new ULocale(pack.code());
    DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        boolean shortened = width == DateFormatSymbols.ABBREVIATED;
        String[] names = symbols.getMonths(context, width);
        for (int month = 0; month < 12; month++) {
          add(months, names[month], month + 1, shortened);
        }
        String[] days = symbols.getWeekdays(context, width);
        for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
          add(weekdays, days[day], day == Calendar.SUNDAY ? 7 : day - 1, shortened);
        }
      }
    }
    pack.rows("dates.tsv").forEach(this::addListed);
  }

  private void addListed(Row row) {
    String expression = row.cell(1);
    boolean month = expression.startsWith("month:");
    if (!month && !expression.startsWith("weekday:")) {
      return;
    }
    String number = expression.substring(expression.indexOf(':') + 1);
    if (number.isEmpty() || !Character.isDigit(number.charAt(0)) || number.equals("0")) {
      return;
    }
    for (String form : row.forms()) {
      if (form.indexOf(' ') < 0) {
        add(month ? months : weekdays, form, Integer.parseInt(number), form.endsWith("."));
      }
    }
  }

  private static void add(Map<String, Name> names, String written, int number, boolean shortened) {
    String word = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    String folded = Folding.fold(word);
    Name name = new Name(number, shortened, Character.isUpperCase(word.codePointAt(0)));
    names.putIfAbsent(folded, name);
    names.putIfAbsent(Folding.plain(folded), name);
  }

  /** Returns the names of the language of {@code pack}. */
  public static CalendarWords of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new CalendarWords(pack));
  }

  /** Returns every name as it is looked up: folded, with and without diacritics. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(months.keySet());
    names.addAll(weekdays.keySet());
    return names;
  }

  /** Returns the month that a token names, 1 to 12, short names included; else 0. */
  public int month(Token token) {
    Name name = find(months, token);
    return name == null ? 0 : name.number();
  }

  /** Returns the month that a token names in full, 1 to 12; else 0. */
  public int fullMonth(Token token) {
    Name name = find(months, token);
    return name == null || name.shortened() ? 0 : name.number();
  }

  /** Returns the weekday that a token names, 1 (Monday) to 7, short names included; else 0. */
  public int weekday(Token token) {
    Name name = find(weekdays, token);
    return name == null ? 0 : name.number();
  }

  /** Returns the weekday that a token names in full, 1 (Monday) to 7; else 0. */
  public int fullWeekday(Token token) {
    Name name = find(weekdays, token);
    return name == null || name.shortened() ? 0 : name.number();
  }

  private static @Nullable Name find(Map<String, Name> names, Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return null;
    }
    Name name = names.get(token.folded());
    // May is a month and may is a verb: what the language writes with a capital needs one
    return name != null && name.capital() && !token.capitalized() ? null : name;
  }
}
