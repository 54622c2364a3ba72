package org.newsledger.extract.number;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.model.Qualifier;
import org.newsledger.text.Token;

/**
 * Drops numbers that count nothing: dates, years, ages, ordinals, parts of names, list numbers. When
 * in doubt it drops.
 */
final class CountFilter {

  private static final String NAMING_MARKS = "#§№@/\\_*^=";

  private final PhrasesBefore<Boolean> naming;
  private final Lexicon<Boolean> measuring;
  private final NumberLexicon numbers;
  private final YearReader years;
  private final RangeJoiner ranges;
  private final Set<String> chains = new HashSet<>();

  CountFilter(LanguagePack pack, NumberLexicon numbers, RangeJoiner ranges) {
    var before = PhrasesBefore.<Boolean>builder(pack);
    Lexicon.Builder<Boolean> after = pack.lexicon();
    for (Row row : pack.rows("notcounts.tsv")) {
      if (row.cell(1).equals("after")) {
        after.add(row.cell(0), true);
      } else {
        before.add(row, true);
      }
    }
    naming = before.build();
    measuring = after.build();
    this.numbers = numbers;
    this.ranges = ranges;
    this.years = new YearReader(pack, numbers);
    for (Row row : pack.rows("grammar.tsv")) {
      if (row.cell(1).equals("and") || row.cell(1).equals("or")) {
        chains.addAll(row.forms());
      }
    }
    for (Row row : pack.rows("qualifiers.tsv")) {
      if (row.cell(1).equals("range_join")) {
        chains.addAll(row.forms());
      }
    }
  }

  /** Returns those of {@code cores} that count something. */
  List<Core> keep(List<Token> tokens, List<Core> cores) {
    boolean[] dropped = new boolean[cores.size()];
    boolean[] chained = new boolean[cores.size()];
    for (int i = 0; i < cores.size(); i++) {
      Core core = cores.get(i);
      boolean follows = i > 0 && chained[i - 1] && joined(tokens, cores.get(i - 1), core);
      chained[i] = follows || (core.form() != Form.ARTICLE && namedBefore(tokens, core));
      dropped[i] = chained[i] || isNoCount(tokens, core);
    }
    for (int i = cores.size() - 2; i >= 0; i--) {
      boolean day = years.isDay(cores.get(i)) && years.isDate(tokens, cores.get(i + 1));
      dropped[i] |= day && joined(tokens, cores.get(i), cores.get(i + 1));
      if (ranges.isScore(tokens, cores.get(i), cores.get(i + 1))) {
        dropped[i] = true;
        dropped[i + 1] = true;
      }
    }
    List<Core> kept = new ArrayList<>(cores.size());
    for (int i = 0; i < cores.size(); i++) {
      if (!dropped[i]) {
        kept.add(cores.get(i));
      }
    }
    return kept;
  }

  private boolean isNoCount(List<Token> tokens, Core core) {
    if (core.form() == Form.PERSONS) {
      return false;
    }
    if (hyphenated(tokens, core) || namedAfter(tokens, core)) {
      return true;
    }
    if (core.form() == Form.DIGITS) {
      return isDialled(tokens, core)
          || isScore(tokens, core)
          || writtenToWord(tokens, core)
          || marked(tokens, core)
          || isAge(tokens, core)
          || isNamePart(tokens, core)
          || years.isDate(tokens, core)
          || years.isYear(tokens, core);
    }
    return makesOrdinal(tokens, core)
        || isComparison(tokens, core)
        || isOtherWord(tokens, core)
        || years.isDate(tokens, core);
  }

  /** {@code aged 33, 34 and 39}: only commas and conjunctions between the two. */
  private boolean joined(List<Token> tokens, Core first, Core second) {
    int gap = second.from() - first.to();
    if (gap < 1 || gap > 2 || second.form() == Form.ARTICLE) {
      return false;
    }
    for (int i = first.to(); i < second.from(); i++) {
      Token token = tokens.get(i);
      boolean joins = token.is(",") || Marks.isDash(token) || chains.contains(token.folded());
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private boolean namedBefore(List<Token> tokens, Core core) {
    int end = core.from();
    boolean named = !naming.endingAt(tokens, end).isEmpty();
    if (!named && end > 0 && ".,:".contains(tokens.get(end - 1).text())) {
      named = !naming.endingAt(tokens, end - 1).isEmpty();
    }
    return named && !years.counts(tokens, core.to()); // "in the hospital 12 patients died"
  }

  private boolean namedAfter(List<Token> tokens, Core core) {
    if (core.form() == Form.ARTICLE || core.to() >= tokens.size()) {
      return false;
    }
    return measuring.longestAt(tokens, core.to()) != null;
  }

  /** {@code 13-year-old}, {@code COVID-19}, {@code 5-го}, {@code twenty-first}. */
  private static boolean hyphenated(List<Token> tokens, Core core) {
    int to = core.to();
    if (to + 1 < tokens.size() && Marks.isDash(tokens.get(to)) && !tokens.get(to).spaced()) {
      Token next = tokens.get(to + 1);
      boolean word = next.kind() == Token.Kind.WORD || next.kind() == Token.Kind.NUMBER;
      if (!next.spaced() && word && Marks.isHyphen(tokens.get(to))) {
        return true;
      }
      if (!next.spaced() && next.kind() == Token.Kind.NUMBER) {
        return true; // a range that was none: a score, a date, a span of years
      }
    }
    int from = core.from();
    if (from < 2 || !Marks.isDash(tokens.get(from - 1)) || tokens.get(from).spaced()) {
      return false;
    }
    return !tokens.get(from - 1).spaced() && tokens.get(from - 2).kind() != Token.Kind.MARK;
  }

  /** {@code 0800 555 111}: numbers in a row, or one with a leading zero. */
  private static boolean isDialled(List<Token> tokens, Core core) {
    String text = tokens.get(core.from()).text();
    boolean zero = text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1));
    if (zero && tokens.size() > 1) {
      return true;
    }
    boolean before = core.from() > 0 && isNumber(tokens.get(core.from() - 1));
    boolean after = core.to() < tokens.size() && isNumber(tokens.get(core.to()));
    String previous = before ? tokens.get(core.from() - 1).text() : "";
    boolean year = previous.length() == 4 && previous.charAt(0) != '0';
    return after || (before && !year);
  }

  /** {@code 38 - 17}, {@code 5 & 4}: two numbers that are no range with a mark between. */
  private static boolean isScore(List<Token> tokens, Core core) {
    if (core.qualifier() == Qualifier.RANGE) {
      return false;
    }
    int from = core.from();
    int to = core.to();
    boolean after =
        to + 1 < tokens.size() && isVersus(tokens.get(to)) && isNumber(tokens.get(to + 1));
    boolean before =
        from > 1 && isVersus(tokens.get(from - 1)) && isNumber(tokens.get(from - 2));
    return after || before;
  }

  private static boolean isVersus(Token token) {
    return Marks.isDash(token) || token.is("&") || token.is(":");
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  /** {@code 5th}, {@code 100m}, {@code G20}. */
  private static boolean writtenToWord(List<Token> tokens, Core core) {
    if (core.to() < tokens.size()) {
      Token next = tokens.get(core.to());
      boolean unspaced = !next.spaced() && tokens.get(core.to() - 1).kind() == Token.Kind.NUMBER;
      if (unspaced && next.kind() == Token.Kind.WORD) {
        return true;
      }
    }
    if (core.from() == 0 || tokens.get(core.from()).spaced()) {
      return false;
    }
    Token before = tokens.get(core.from() - 1);
    return before.kind() == Token.Kind.WORD
        && !before.text().endsWith("'")
        && !before.text().endsWith("’");
  }

  /** {@code 1.} and {@code 1)} at the start, {@code [5]}, {@code 37°}, {@code #5}, {@code 3 : 1}. */
  private static boolean marked(List<Token> tokens, Core core) {
    int from = core.from();
    int to = core.to();
    Token before = from > 0 ? tokens.get(from - 1) : null;
    Token after = to < tokens.size() ? tokens.get(to) : null;
    if (before != null && before.kind() == Token.Kind.MARK) {
      boolean plus = before.is("+") && !tokens.get(from).spaced();
      if (plus || NAMING_MARKS.contains(before.text())) {
        return true;
      }
    }
    if (after == null || after.kind() != Token.Kind.MARK) {
      return false;
    }
    boolean fraction = UCharacter.getType(after.text().codePointAt(0)) == UCharacter.OTHER_NUMBER;
    if (fraction && !after.spaced()) {
      return true; // "14½": half a point is no count
    }
    boolean opened = from == 0 || (before != null && (before.is("[") || before.is("(")));
    boolean closes = after.is(")") || after.is("]");
    if ((opened && closes) || "°º/′″".contains(after.text())) {
      return true;
    }
    if (after.is(":") && to + 1 < tokens.size()) {
      return from == 0 || tokens.get(to + 1).kind() == Token.Kind.NUMBER;
    }
    return after.is(".") && !after.spaced() && goesOn(tokens, to + 1);
  }

  /** Whether a word or number follows: then the dot before it makes an ordinal or a list number. */
  private static boolean goesOn(List<Token> tokens, int index) {
    for (int i = index; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nord Stream 2, which}, {@code Channel 5.}: a name's number, with nothing to count. */
  private static boolean isNamePart(List<Token> tokens, Core core) {
    boolean bare = core.bareDigits() && core.from() > 1;
    if (!bare || !tokens.get(core.from() - 1).capitalized()) {
      return false;
    }
    boolean last = core.to() >= tokens.size();
    return last || ",.;)»”\"".contains(tokens.get(core.to()).text());
  }

  /** {@code Ana Pop, 52, said}. */
  private static boolean isAge(List<Token> tokens, Core core) {
    int from = core.from();
    boolean named = from >= 2 && tokens.get(from - 1).is(",") && tokens.get(from - 2).capitalized();
    if (!named || !core.bareDigits() || !core.isWhole(1, 110)) {
      return false;
    }
    if (core.to() >= tokens.size()) {
      return true;
    }
    Token after = tokens.get(core.to());
    return after.kind() == Token.Kind.MARK && ",.;)".contains(after.text());
  }

  /** {@code cu 2,8% mai mulți}: more by so much, not several. */
  private static boolean isComparison(List<Token> tokens, Core core) {
    if (core.form() != Form.VAGUE || core.from() == 0) {
      return false;
    }
    Token before = tokens.get(core.from() - 1);
    return before.is("%") || before.kind() == Token.Kind.NUMBER;
  }

  /** {@code nouă} that is new, not nine: one without a noun that it could count. */
  private boolean isOtherWord(List<Token> tokens, Core core) {
    if (core.to() != core.from() + 1 || tokens.size() == 1) {
      return false;
    }
    NumberTrie.Match match = numbers.trie().longest(tokens, core.from());
    boolean doubtful = match != null && match.get(Kind.DOUBTFUL) != null;
    return doubtful && !years.precedesNoun(tokens, core.to());
  }

  /** {@code twenty first}: the tens of an ordinal. */
  private boolean makesOrdinal(List<Token> tokens, Core core) {
    if (!core.isWhole(20, 1_000_000) || core.low().intValue() % 10 != 0) {
      return false;
    }
    NumberTrie.Match match = numbers.trie().longest(tokens, core.to());
    NumberWord ordinal = match == null ? null : match.get(Kind.ORDINAL);
    boolean hundreds = core.low().intValue() % 100 == 0;
    return ordinal != null
        && core.qualifier() == Qualifier.EXACT
        && (hundreds || ordinal.value().intValue() < 10);
  }
}
