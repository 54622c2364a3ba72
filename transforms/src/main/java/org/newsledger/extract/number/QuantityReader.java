package org.newsledger.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.extract.number.NumberParser.Reading;
import org.newsledger.extract.number.Qualifiers.Found;
import org.newsledger.extract.number.Qualifiers.Limit;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;
import org.newsledger.text.Token;

/**
 * Reads the numbers of a sentence, in digits and words, with what limits them. Years, dates, ages,
 * times, scores and numbers in names are left out. Immutable; one a language.
 */
public final class QuantityReader {

  /** Most qualifiers before one number: {@code at least about}. */
  private static final int MOST_QUALIFIERS = 3;

  /** Most words between a verb of change and where it leads. */
  private static final int CHANGE_REACH = 8;

  private static final BigDecimal SMALLEST_TIED = BigDecimal.valueOf(20);
  private static final Map<String, QuantityReader> CACHE = new ConcurrentHashMap<>();

  private final NumberLexicon numbers;
  private final Qualifiers qualifiers;
  private final NumberParser parser;
  private final RangeJoiner ranges;
  private final CountFilter filter;

  private QuantityReader(LanguagePack pack) {
    numbers = new NumberLexicon(pack);
    parser = new NumberParser(numbers);
    qualifiers = new Qualifiers(pack);
    ranges = new RangeJoiner(qualifiers);
    filter = new CountFilter(pack, numbers, ranges);
  }

  /** Returns the reader for the language of {@code pack}. */
  public static QuantityReader of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new QuantityReader(pack));
  }

  /** Returns the numbers among {@code tokens} in reading order, not overlapping. */
  public List<FoundQuantity> read(List<Token> tokens) {
    List<Core> cores = cores(tokens);
    if (cores.isEmpty()) {
      return List.of();
    }
    List<FoundQuantity> found = new ArrayList<>(cores.size());
    for (Core core : filter.keep(tokens, ranges.join(tokens, cores))) {
      FoundQuantity quantity = qualified(tokens, core, free(found));
      while (!found.isEmpty() && last(found).to() > quantity.from()) {
        found.remove(found.size() - 1); // the article of "an estimated 200"
      }
      found.add(quantity);
    }
    return found;
  }

  private static FoundQuantity last(List<FoundQuantity> found) {
    return found.get(found.size() - 1);
  }

  /** Returns the first token that belongs to no number found so far; articles may be taken back. */
  private static int free(List<FoundQuantity> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).form() != Form.ARTICLE) {
        return found.get(i).to();
      }
    }
    return 0;
  }

  private List<Core> cores(List<Token> tokens) {
    List<Core> cores = new ArrayList<>(0);
    int index = 0;
    while (index < tokens.size()) {
      Reading reading = parser.read(tokens, index);
      if (reading.core() != null) {
        cores.add(reading.core());
      }
      index = Math.max(reading.to(), index + 1);
    }
    return cores;
  }

  private FoundQuantity qualified(List<Token> tokens, Core core, int free) {
    int from = core.from();
    Limit limit = null;
    for (int i = 0; i < MOST_QUALIFIERS && from > free; i++) {
      Found before = limitBefore(tokens, core, from);
      if (before == null || before.from() < free) {
        break;
      }
      limit = stronger(limit, before.limit());
      from = before.from();
    }
    int to = core.to();
    Found after = core.form() == Form.ARTICLE ? null : qualifiers.after(tokens, to);
    if (after != null) {
      limit = stronger(limit, after.limit());
      to = after.to();
    }
    Core read = limit == null ? core : core.exact();
    if (to < tokens.size() && isTied(tokens.get(to), core)) {
      to++;
    }
    return new FoundQuantity(
        from, to, core.from(), core.to(), quantity(read, limit), read.form(), rule(core));
  }

  private @Nullable Found limitBefore(List<Token> tokens, Core core, int end) {
    int start = end;
    if (start > 1 && Marks.isCurrency(tokens.get(start - 1))) {
      start--;
    }
    Found before = qualifiers.before(tokens, start);
    if (before == null && core.form() != Form.ARTICLE) {
      int filled = qualifiers.skipFillers(tokens, start);
      before = filled < start ? qualifiers.before(tokens, filled) : null;
    }
    if (before == null) {
      return null;
    }
    boolean toward = before.limit() == Limit.AT_MOST && before.preposition();
    if (toward && qualifiers.changes(tokens, before.from(), CHANGE_REACH)) {
      return null; // "выросло до 832" tells where it rose to, not the most that it may be
    }
    // "over a bridge" limits no number; "at least a man" does
    boolean place = core.form() == Form.ARTICLE && before.preposition();
    return place ? null : before;
  }

  private static Limit stronger(@Nullable Limit one, Limit other) {
    if (one == null || one == Limit.EXACT || one == Limit.ABOUT) {
      return other == Limit.EXACT && one != null ? one : other;
    }
    return one;
  }

  private boolean isTied(Token next, Core core) {
    boolean large = core.high().compareTo(SMALLEST_TIED) >= 0;
    return (core.noun() && numbers.isGenitive(next)) || (large && numbers.isTie(next));
  }

  private static Quantity quantity(Core core, @Nullable Limit limit) {
    Qualifier own = core.qualifier();
    if (limit == null || own == Qualifier.VAGUE || own == Qualifier.RANGE) {
      return new Quantity(core.low(), core.high(), own);
    }
    return switch (limit) {
      case AT_LEAST -> new Quantity(core.low(), null, Qualifier.AT_LEAST);
      case AT_MOST -> new Quantity(null, core.high(), Qualifier.AT_MOST);
      case ABOUT -> new Quantity(core.low(), core.high(), Qualifier.ABOUT);
      default -> new Quantity(core.low(), core.high(), own);
    };
  }

  private static String rule(Core core) {
    if (core.qualifier() == Qualifier.RANGE) {
      return "number-range";
    }
    return switch (core.form()) {
      case DIGITS -> "number-digits";
      case WORDS -> "number-words";
      case ARTICLE -> "number-article";
      case VAGUE -> "number-vague";
      case PERSONS -> "number-persons";
    };
  }
}
