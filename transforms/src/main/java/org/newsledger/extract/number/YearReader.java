package org.newsledger.extract.number;

import java.util.List;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/** Tells numbers that are days of a month, or years, from those that count. */
final class YearReader {

  private static final int WIDEST = 4;

  private enum Role {
    IN,
    YEARWORD,
    LINK
  }

  private final CalendarWords calendar;
  private final Lexicon<Role> dateWords;
  private final Lexicon<Boolean> counted;
  private final NumberLexicon ties;

  YearReader(LanguagePack pack, NumberLexicon numbers) {
    calendar = CalendarWords.of(pack);
    ties = numbers;
    Lexicon.Builder<Role> roles = pack.lexicon();
    for (Row row : pack.rows("dates.tsv")) {
      switch (row.cell(1)) {
        case "in" -> roles.add(row.cell(0), Role.IN);
        case "yearword" -> roles.add(row.cell(0), Role.YEARWORD);
        case "link" -> roles.add(row.cell(0), Role.LINK);
        default -> {
          // the rest is the date finder's
        }
      }
    }
    dateWords = roles.build();
    Lexicon.Builder<Boolean> nouns = pack.lexicon();
    for (Row row : pack.rows("nouns.tsv")) {
      if (!row.cell(1).equals("nothing") && !row.cell(1).equals("duration:year")) {
        nouns.add(row.cell(0), true);
      }
    }
    for (String file : new String[] {"harm.tsv", "adjectives.tsv"}) {
      pack.rows(file).forEach(row -> nouns.add(row.cell(0), true));
    }
    counted = nouns.build();
  }

  /** Returns whether the number can be a day of a month. */
  boolean isDay(Core core) {
    boolean range = core.qualifier() == Qualifier.RANGE;
    return core.isWhole(1, 31) || (range && core.high().intValue() <= 31);
  }

  /** Returns whether the number stands by the name of a month as its day or year. */
  boolean isDate(List<Token> tokens, Core core) {
    if (core.form() == Form.ARTICLE || core.form() == Form.VAGUE || core.scale() != null) {
      return false;
    }
    boolean year = core.bareDigits() && core.isWhole(1000, 2100);
    if (!isDay(core) && !year) {
      return false;
    }
    int before = core.from() - 1;
    if (before >= 0 && tokens.get(before).is(".")) {
      before--;
    }
    if (core.form() == Form.DIGITS && before >= 0 && calendar.month(tokens.get(before)) > 0) {
      return true;
    }
    int after = core.to();
    if (after < tokens.size() && tokens.get(after).is(".")) {
      after++;
    }
    after = skipLink(tokens, after);
    return !year && after < tokens.size() && calendar.month(tokens.get(after)) > 0;
  }

  private int skipLink(List<Token> tokens, int index) {
    if (index < tokens.size()) {
      for (Match<Role> match : dateWords.at(tokens, index)) {
        if (match.value() == Role.LINK) {
          return match.to();
        }
      }
    }
    return index;
  }

  /** Returns whether the number is a year. */
  boolean isYear(List<Token> tokens, Core core) {
    boolean span = core.qualifier() == Qualifier.RANGE && core.bareDigits();
    if (span) {
      return core.low().intValue() >= 1000
          && core.low().intValue() <= 2100
          && core.high().intValue() <= 2100;
    }
    if (!core.bareDigits() || !core.isWhole(1000, 2100)) {
      return false;
    }
    if (stands(tokens, core.to(), Role.YEARWORD) || precedes(tokens, core.from(), Role.YEARWORD)) {
      return true;
    }
    boolean dated = precedes(tokens, core.from(), Role.IN);
    boolean modern = core.isWhole(1900, 2100);
    return modern ? dated || !counts(tokens, core.to()) : dated && !counts(tokens, core.to());
  }

  private boolean counts(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return false;
    }
    int noun = ties.isTie(tokens.get(index)) ? index + 1 : index;
    return noun < tokens.size() && counted.longestAt(tokens, noun) != null;
  }

  private boolean stands(List<Token> tokens, int index, Role role) {
    if (index < tokens.size()) {
      for (Match<Role> match : dateWords.at(tokens, index)) {
        if (match.value() == role) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean precedes(List<Token> tokens, int end, Role role) {
    for (int from = Math.max(0, end - WIDEST); from < end; from++) {
      for (Match<Role> match : dateWords.at(tokens, from)) {
        if (match.value() == role && match.to() == end) {
          return true;
        }
      }
    }
    return false;
  }
}
