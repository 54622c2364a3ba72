package org.newsledger.extract.number;

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
 * Drops numbers that count nothing: dates, years, ages, ordinals, parts of names, list numbers.
 * When in doubt it drops.
 */
final class CountFilter {

  private final PhrasesBefore<Boolean> naming;
  private final Lexicon<Boolean> measuring;
  private final NumberLexicon numbers;
  private final CountedNouns nouns;
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
    this.nouns = new CountedNouns(pack, numbers);
    this.years = new YearReader(pack, nouns);
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
      dropTogether(tokens, cores, i, dropped);
    }
    List<Core> kept = new ArrayList<>(cores.size());
    for (int i = 0; i < cores.size(); i++) {
      if (!dropped[i]) {
        kept.add(cores.get(i));
      }
    }
    return kept;
  }

  /** Drops {@code i} and what it stands in one list with, if that list counts nothing. */
  private void dropTogether(List<Token> tokens, List<Core> cores, int i, boolean[] dropped) {
    Core core = cores.get(i);
    Core next = cores.get(i + 1);
    if (ranges.isScore(tokens, core, next)) {
      dropped[i] = true;
      dropped[i + 1] = true;
    } else if (core.form() != Form.ARTICLE && joined(tokens, core, next)) {
      dropped[i] |= years.isDay(core) && years.isDate(tokens, next);
      boolean last = i + 2 == cores.size() || !joined(tokens, next, cores.get(i + 2));
      boolean ages = last ? nouns.namesYears(tokens, next.to()) : dropped[i + 1];
      if (core.form() == Form.DIGITS && next.form() == Form.DIGITS && ages) {
        dropped[i] = true; // "18, 20 and 25 years" are ages
        dropped[i + 1] = true;
      }
    }
  }

  private boolean isNoCount(List<Token> tokens, Core core) {
    if (core.form() == Form.PERSONS) {
      return false;
    }
    if (Surroundings.isHyphenated(tokens, core) || namedAfter(tokens, core)) {
      return true;
    }
    if (core.form() == Form.DIGITS) {
      return Surroundings.tellNoCount(tokens, core, years::isArticle)
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
    boolean whole = core.isWhole(0, Long.MAX_VALUE) || core.qualifier() == Qualifier.RANGE;
    // "in the hospital 12 patients died"; but "of magnitude 7.5 hit"
    return named && !(whole && nouns.namesCounted(tokens, core.to()));
  }

  private boolean namedAfter(List<Token> tokens, Core core) {
    if (core.form() == Form.ARTICLE || core.to() >= tokens.size()) {
      return false;
    }
    return measuring.longestAt(tokens, core.to()) != null;
  }

  /** {@code cu 2,8% mai mulți}: more by so much, not several. */
  private static boolean isComparison(List<Token> tokens, Core core) {
    if (core.form() != Form.VAGUE || core.from() == 0) {
      return false;
    }
    Token before = tokens.get(core.from() - 1);
    boolean year = before.text().length() == 4 && "12".indexOf(before.text().charAt(0)) >= 0;
    return before.is("%") || (before.kind() == Token.Kind.NUMBER && !year);
  }

  /** {@code nouă} that is new, not nine: one without a noun that it could count. */
  private boolean isOtherWord(List<Token> tokens, Core core) {
    if (core.to() != core.from() + 1 || tokens.size() == 1) {
      return false;
    }
    NumberTrie.Match match = numbers.trie().longest(tokens, core.from());
    boolean doubtful = match != null && match.get(Kind.DOUBTFUL) != null;
    return doubtful && !nouns.namesAny(tokens, core.to());
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
