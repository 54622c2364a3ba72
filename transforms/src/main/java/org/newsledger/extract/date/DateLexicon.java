package org.newsledger.extract.date;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.Word;
import org.newsledger.text.WordNote;

/** The words of dates that are no names: from {@code dates.tsv} and from CLDR's relative dates. */
final class DateLexicon {

  /** What a word does in a date; those that stand for a date by themselves come first. */
  enum Role {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    LAST,
    THIS,
    NEXT,
    PART,
    UNIT,
    UNITS,
    AGO,
    ON,
    IN,
    LINK,
    YEARWORD,
    SUFFIX,
    NEVER
  }

  /**
   * A word of a date.
   *
   * @param role what it does
   * @param offset of a relative date, in its unit
   * @param unit of {@link Role#UNIT} and its plural: day, week, month, year, hour; else empty
   */
  record DateWord(Role role, int offset, String unit) {
    /** Returns whether this names a span of time. */
    boolean isUnit() {
      return role == Role.UNIT || role == Role.UNITS;
    }
  }

  private static final Map<Direction, Integer> DIRECTIONS =
      Map.of(
          Direction.LAST_2,
          -2,
          Direction.LAST,
          -1,
          Direction.THIS,
          0,
          Direction.NEXT,
          1,
          Direction.NEXT_2,
          2);
  private static final Map<AbsoluteUnit, Role> UNITS =
      Map.of(
          AbsoluteUnit.DAY, Role.DAY,
          AbsoluteUnit.WEEK, Role.WEEK,
          AbsoluteUnit.MONTH, Role.MONTH,
          AbsoluteUnit.YEAR, Role.YEAR);

  private final Lexicon<DateWord> words;
  private final Set<String> heads = new HashSet<>();
  private final WordNote<Boolean> starts;

  DateLexicon(LanguagePack pack, CalendarWords calendar) {
    heads.addAll(calendar.names());
    Lexicon.Builder<DateWord> builder = pack.lexicon();
    for (Row row : pack.rows("dates.tsv")) {
      DateWord word = word(row);
      if (word != null) {
        builder.add(row.cell(0), word);
        row.forms().forEach(form -> addHead(pack, form));
      }
    }
    var relative = RelativeDateTimeFormatter.getInstance(new ULocale(pack.code()));
    UNITS.forEach(
        (unit, role) ->
            DIRECTIONS.forEach(
                (direction, offset) -> {
                  String name = relative.format(direction, unit);
                  if (name != null && name.indexOf('(') < 0) {
                    builder.add(name, new DateWord(role, offset, ""));
                    addHead(pack, name);
                  }
                }));
    words = builder.build();
    starts = WordNote.of(pack.tokenizer(), word -> mayStart(word) ? true : null);
  }

  private void addHead(LanguagePack pack, String form) {
    Token first = pack.tokenizer().tokenize(form, new Span(0, form.length())).get(0);
    heads.add(first.folded());
    heads.add(first.plain());
  }

  /** Returns what a row says, or null for names, which are the calendar's. */
  private static @Nullable DateWord word(Row row) {
    String expression = row.cell(1);
    int colon = expression.indexOf(':');
    String head = colon < 0 ? expression : expression.substring(0, colon);
    String tail = colon < 0 ? "" : expression.substring(colon + 1);
    boolean name = head.equals("weekday") || (head.equals("month") && isName(tail));
    if (name) {
      return null;
    }
    try {
      Role role = Role.valueOf(head.toUpperCase(Locale.ROOT));
      boolean unit = role == Role.UNIT || role == Role.UNITS;
      int offset = unit || tail.isEmpty() ? 0 : Integer.parseInt(tail);
      return new DateWord(role, offset, unit ? tail : "");
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": no such date: " + expression, e);
    }
  }

  private static boolean isName(String number) {
    return !number.isEmpty() && number.charAt(0) > '0' && number.charAt(0) <= '9';
  }

  /** Returns the words that start at token {@code index}, longest first. */
  List<Match<DateWord>> at(List<Token> tokens, int index) {
    boolean maybe = index < tokens.size() && mayStart(tokens.get(index));
    return maybe ? words.at(tokens, index) : List.of();
  }

  /** Returns whether a date may start with the token; most tokens are told by one look-up. */
  boolean mayStart(Token token) {
    return starts.of(token.word()) != null;
  }

  private boolean mayStart(Word word) {
    return heads.contains(word.folded())
        || (!word.plain().equals(word.folded()) && heads.contains(word.plain()))
        || word.kind() == Token.Kind.NUMBER;
  }

  /** Returns the token behind the longest word of {@code role} at {@code index}; -1 when none. */
  int after(List<Token> tokens, int index, Role role) {
    for (Match<DateWord> match : at(tokens, index)) {
      if (match.value().role() == role) {
        return match.to();
      }
    }
    return -1;
  }
}
