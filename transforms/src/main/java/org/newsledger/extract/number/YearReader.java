package org.newsledger.extract.number;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private static final int FIRST_DATED = 1400;
  private static final int FIRST_MODERN = 1900;
  private static final int LAST_YEAR = 2100;

  private enum Role {
    IN,
    YEARWORD,
    LINK
  }

  private final CalendarWords calendar;
  private final Lexicon<Role> dateWords;
  private final PhrasesBefore<Role> leading;
  private final Set<String> articles = new HashSet<>();
  private final CountedNouns nouns;

  YearReader(LanguagePack pack, CountedNouns nouns) {
    calendar = CalendarWords.of(pack);
    this.nouns = nouns;
    Lexicon.Builder<Role> roles = pack.lexicon();
    var before = PhrasesBefore.<Role>builder(pack);
    for (Row row : pack.rows("dates.tsv")) {
      switch (row.cell(1)) {
        case "in" -> before.add(row, Role.IN);
        case "yearword" -> {
          before.add(row, Role.YEARWORD);
          roles.add(row.cell(0), Role.YEARWORD);
        }
        case "link" -> roles.add(row.cell(0), Role.LINK);
        default -> {
          // the rest is the date finder's
        }
      }
    }
    dateWords = roles.build();
    leading = before.build();
    for (Row row : pack.rows("grammar.tsv")) {
      if (row.cell(1).equals("article")) {
        articles.addAll(row.forms());
      }
    }
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
    boolean year = core.bareDigits() && core.isWhole(1000, LAST_YEAR);
    if (!isDay(core) && !year) {
      return false;
    }
    if (core.form() == Form.DIGITS && followsMonth(tokens, core.from())) {
      return true;
    }
    if (year && core.from() > 1 && tokens.get(core.from() - 1).is(",")) {
      int day = core.from() - 2; // "September 30, 1882"
      return tokens.get(day).kind() == Token.Kind.NUMBER && followsMonth(tokens, day);
    }
    int after = core.to();
    if (after < tokens.size() && tokens.get(after).is(".")) {
      after++;
    }
    after = skipLink(tokens, after);
    return !year && after < tokens.size() && calendar.month(tokens.get(after)) > 0;
  }

  private boolean followsMonth(List<Token> tokens, int index) {
    int before = index - 1;
    if (before >= 0 && tokens.get(before).is(".")) {
      before--;
    }
    return before >= 0 && calendar.month(tokens.get(before)) > 0;
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
    if (!core.bareDigits() || !core.isWhole(1000, LAST_YEAR) || tokens.size() == 1) {
      return false;
    }
    if (stands(tokens, core.to(), Role.YEARWORD) || precedes(tokens, core.from(), Role.YEARWORD)) {
      return true;
    }
    boolean dated = precedes(tokens, core.from(), Role.IN);
    if (!core.isWhole(FIRST_MODERN, LAST_YEAR)) {
      return dated && core.isWhole(FIRST_DATED, FIRST_MODERN) && !nouns.namesAny(tokens, core.to());
    }
    int before = core.from() - 1;
    boolean article = before >= 0 && isArticle(tokens.get(before));
    boolean round = core.isWhole(2000, 2000) && !dated && !article;
    return !round && (dated || article || !nouns.namesCounted(tokens, core.to()));
  }

  /** Returns whether the token is an article, as before years and ordinals. */
  boolean isArticle(Token token) {
    return articles.contains(token.folded());
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
    for (Match<Role> match : leading.endingAt(tokens, end)) {
      if (match.value() == role) {
        return true;
      }
    }
    return false;
  }
}
