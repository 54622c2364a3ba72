package org.newsledger.extract.number;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.language.CalendarWords;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Subject;
import org.newsledger.text.Token;

/** Tells numbers that are days of a month, or years, from those that count. */
final class YearReader {

  private static final int MOST_ADJECTIVES = 2;
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
  private final Lexicon<Boolean> adjectives;
  private final Lexicon<Boolean> counted;
  private final Lexicon<Boolean> named;
  private final Lexicon<Boolean> years;
  private final Set<String> articles = new HashSet<>();
  private final NumberLexicon ties;

  YearReader(LanguagePack pack, NumberLexicon numbers) {
    calendar = CalendarWords.of(pack);
    ties = numbers;
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
    adjectives = pack.lexicon("adjectives.tsv", row -> true);
    Lexicon.Builder<Boolean> nouns = pack.lexicon();
    Lexicon.Builder<Boolean> all = pack.lexicon();
    Lexicon.Builder<Boolean> yearNouns = pack.lexicon();
    Set<String> subjects = new HashSet<>();
    for (Subject subject : Subject.values()) {
      subjects.add(subject.name().toLowerCase(Locale.ROOT));
    }
    for (Row row : pack.rows("nouns.tsv")) {
      if (row.cell(1).equals("duration:year")) {
        yearNouns.add(row.cell(0), true);
      } else {
        all.add(row.cell(0), true);
      }
      if (subjects.contains(row.cell(1)) || row.cell(1).startsWith("money:")) {
        nouns.add(row.cell(0), true);
      }
    }
    for (Row row : pack.rows("harm.tsv")) {
      if (row.cell(2).contains("victim") || row.cell(2).contains("passive")) {
        nouns.add(row.cell(0), true);
        all.add(row.cell(0), true);
      }
    }
    for (Row row : pack.rows("grammar.tsv")) {
      if (row.cell(1).equals("article")) {
        articles.addAll(row.forms());
      }
    }
    counted = nouns.build();
    named = all.build();
    years = yearNouns.build();
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
      return dated && core.isWhole(FIRST_DATED, FIRST_MODERN) && !precedesNoun(tokens, core.to());
    }
    int before = core.from() - 1;
    boolean article = before >= 0 && isArticle(tokens.get(before));
    boolean round = core.isWhole(2000, 2000) && !dated && !article;
    return !round && (dated || article || !counts(tokens, core.to()));
  }

  /** Returns whether the token is an article, as before years and ordinals. */
  boolean isArticle(Token token) {
    return articles.contains(token.folded());
  }

  /** Returns whether the number is followed by {@code years}. */
  boolean countsYears(List<Token> tokens, Core core) {
    int noun = skipAdjectives(tokens, core.to());
    return noun < tokens.size() && years.longestAt(tokens, noun) != null;
  }

  /** Returns whether any noun of the pack, person or not, is named at {@code index}. */
  boolean precedesNoun(List<Token> tokens, int index) {
    int noun = skipAdjectives(tokens, index);
    return noun < tokens.size() && named.longestAt(tokens, noun) != null;
  }

  /** Returns whether a person or thing that figures count is named at {@code index}. */
  boolean counts(List<Token> tokens, int index) {
    int noun = skipAdjectives(tokens, index);
    return noun < tokens.size() && counted.longestAt(tokens, noun) != null;
  }

  private int skipAdjectives(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return index;
    }
    int noun = ties.isTie(tokens.get(index)) ? index + 1 : index;
    for (int i = 0; i < MOST_ADJECTIVES && noun < tokens.size(); i++) {
      Match<Boolean> adjective = adjectives.longestAt(tokens, noun);
      noun = adjective == null ? noun : adjective.to();
    }
    return noun;
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
