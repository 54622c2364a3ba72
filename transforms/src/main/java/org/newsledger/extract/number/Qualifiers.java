package org.newsledger.extract.number;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.text.Token;

/** Finds the words of {@code qualifiers.tsv} and the marks that limit a number beside them. */
final class Qualifiers {

  /** What a phrase says of the number beside it. */
  enum Limit {
    AT_LEAST,
    AT_MOST,
    ABOUT,
    EXACT,
    RANGE_OPEN,
    RANGE_FROM,
    RANGE_JOIN,
    CHANGE
  }

  private record Entry(Limit limit, boolean preposition) {}

  /** A limit, and the tokens {@code [from, to)} of its words. */
  record Found(Limit limit, int from, int to, boolean preposition) {}

  private static final Set<Limit> OPENERS =
      EnumSet.of(Limit.RANGE_OPEN, Limit.RANGE_FROM, Limit.CHANGE);

  private static final Map<String, Limit> MARKS =
      Map.of("~", Limit.ABOUT, "≈", Limit.ABOUT, ">", Limit.AT_LEAST, "<", Limit.AT_MOST);

  private final PhrasesBefore<Entry> before;
  private final PhrasesBefore<Limit> openers;
  private final Lexicon<Limit> following;
  private final PhrasesBefore<Boolean> fillers;
  private final Set<String> ands = new HashSet<>();

  Qualifiers(LanguagePack pack) {
    Set<String> prepositions = new HashSet<>();
    var between = PhrasesBefore.<Boolean>builder(pack);
    for (Row row : pack.rows("grammar.tsv")) {
      switch (row.cell(1)) {
        case "preposition" -> prepositions.addAll(lower(row.forms()));
        case "and" -> ands.addAll(lower(row.forms()));
        case "article" -> between.add(row, true);
        case "increment" -> addShort(row, between);
        default -> {
          // other classes say nothing about numbers
        }
      }
    }
    fillers = between.build();
    var limits = PhrasesBefore.<Entry>builder(pack);
    var opening = PhrasesBefore.<Limit>builder(pack);
    Lexicon.Builder<Limit> joining = pack.lexicon();
    for (Row row : pack.rows("qualifiers.tsv")) {
      Limit limit = limit(row);
      boolean after = row.cell(2).equals("after");
      if (OPENERS.contains(limit)) {
        opening.add(row, limit);
      } else if (limit == Limit.RANGE_JOIN || after) {
        joining.add(row.cell(0), limit);
      } else {
        boolean preposition = prepositions.containsAll(lower(row.forms()));
        limits.add(row, new Entry(limit, preposition));
      }
    }
    before = limits.build();
    openers = opening.build();
    following = joining.build();
  }

  /** Leaves out {@code in the last 24 hours}: only short words stand between. */
  private static void addShort(Row row, PhrasesBefore.Builder<Boolean> between) {
    if (row.cell(0).indexOf(' ') < 0 && row.cell(0).indexOf('*') < 0) {
      between.add(row, true);
    }
  }

  private static List<String> lower(List<String> forms) {
    return forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
  }

  private static Limit limit(Row row) {
    try {
      return Limit.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": no such qualifier: " + row.cell(1), e);
    }
  }

  /** Returns whether the token is the language's {@code and}. */
  boolean isAnd(Token token) {
    return ands.contains(token.folded());
  }

  /** Returns the longest limit whose words end right before token {@code end}, or null. */
  @Nullable Found before(List<Token> tokens, int end) {
    Limit mark = end == 0 ? null : MARKS.get(tokens.get(end - 1).text());
    if (mark != null) {
      return new Found(mark, end - 1, end, false);
    }
    for (Match<Entry> match : before.endingAt(tokens, end)) {
      return new Found(match.value().limit(), match.from(), end, match.value().preposition());
    }
    return null;
  }

  /** Returns the limit whose words start at token {@code from} and say it of what precedes. */
  @Nullable Found after(List<Token> tokens, int from) {
    if (from < tokens.size() && tokens.get(from).is("+") && !tokens.get(from).spaced()) {
      return new Found(Limit.AT_LEAST, from, from + 1, false);
    }
    for (Match<Limit> match : following.at(tokens, from)) {
      if (match.value() != Limit.RANGE_JOIN) {
        return new Found(match.value(), from, match.to(), false);
      }
    }
    return null;
  }

  /** Returns whether tokens {@code [from, to)} join the two ends of a range. */
  boolean joins(List<Token> tokens, int from, int to) {
    for (Match<Limit> match : following.at(tokens, from)) {
      if (match.to() == to && match.value() == Limit.RANGE_JOIN) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the token at which the words that open a range start if they end before {@code end},
   * else -1.
   *
   * @param and whether the ends are joined by {@code and}, which asks for {@code between}
   */
  int opensRange(List<Token> tokens, int end, boolean and) {
    for (Match<Limit> match : openers.endingAt(tokens, end)) {
      boolean from = !and && match.value() == Limit.RANGE_FROM;
      if (from || match.value() == Limit.RANGE_OPEN) {
        return match.from();
      }
    }
    return -1;
  }

  /** Returns whether a verb of change stands at most {@code reach} words before {@code end}. */
  boolean changes(List<Token> tokens, int end, int reach) {
    for (int i = end; i >= Math.max(0, end - reach); i--) {
      for (Match<Limit> match : openers.endingAt(tokens, i)) {
        if (match.value() == Limit.CHANGE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the start of articles and words as {@code another} that end before {@code end}. */
  int skipFillers(List<Token> tokens, int end) {
    List<Match<Boolean>> found = fillers.endingAt(tokens, end);
    return found.isEmpty() ? end : found.get(0).from();
  }
}
