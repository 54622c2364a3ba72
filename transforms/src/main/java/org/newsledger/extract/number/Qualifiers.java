package org.newsledger.extract.number;

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
    RANGE_JOIN,
    CHANGE
  }

  private record Entry(Limit limit, boolean after, boolean preposition) {}

  /** A limit, and the tokens {@code [from, to)} of its words. */
  record Found(Limit limit, int from, int to, boolean preposition) {}

  /** Longest phrase, in tokens. */
  private static final int WIDEST = 6;

  private static final Map<String, Limit> MARKS =
      Map.of("~", Limit.ABOUT, "≈", Limit.ABOUT, ">", Limit.AT_LEAST, "<", Limit.AT_MOST);

  private final Lexicon<Entry> phrases;
  private final Lexicon<Boolean> fillers;
  private final Set<String> ands = new HashSet<>();

  Qualifiers(LanguagePack pack) {
    Set<String> prepositions = new HashSet<>();
    Lexicon.Builder<Boolean> between = pack.lexicon();
    for (Row row : pack.rows("grammar.tsv")) {
      switch (row.cell(1)) {
        case "preposition" -> prepositions.addAll(lower(row.forms()));
        case "and" -> ands.addAll(lower(row.forms()));
        case "article", "increment" -> between.add(row.cell(0), true);
        default -> {
          // other classes say nothing about numbers
        }
      }
    }
    fillers = between.build();
    Lexicon.Builder<Entry> builder = pack.lexicon();
    for (Row row : pack.rows("qualifiers.tsv")) {
      boolean after = row.cell(2).equals("after");
      Limit limit = limit(row);
      for (String form : row.forms()) {
        boolean preposition = prepositions.contains(form.toLowerCase(Locale.ROOT));
        builder.add(form, new Entry(limit, after, preposition));
      }
    }
    phrases = builder.build();
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
    if (end > 0 && MARKS.get(tokens.get(end - 1).text()) != null) {
      Limit limit = MARKS.get(tokens.get(end - 1).text());
      return new Found(limit, end - 1, end, false);
    }
    for (int from = Math.max(0, end - WIDEST); from < end; from++) {
      for (Match<Entry> match : phrases.at(tokens, from)) {
        Entry entry = match.value();
        boolean limits = !entry.after() && entry.limit() != Limit.RANGE_JOIN;
        if (match.to() == end && limits && entry.limit() != Limit.CHANGE) {
          return new Found(entry.limit(), from, end, entry.preposition());
        }
      }
    }
    return null;
  }

  /** Returns the limit whose words start at token {@code from} and say it of what precedes. */
  @Nullable Found after(List<Token> tokens, int from) {
    if (from < tokens.size() && tokens.get(from).is("+") && !tokens.get(from).spaced()) {
      return new Found(Limit.AT_LEAST, from, from + 1, false);
    }
    for (Match<Entry> match : phrases.at(tokens, from)) {
      if (match.value().after() && match.value().limit() != Limit.RANGE_JOIN) {
        return new Found(match.value().limit(), from, match.to(), false);
      }
    }
    return null;
  }

  /** Returns whether tokens {@code [from, to)} join the two ends of a range. */
  boolean joins(List<Token> tokens, int from, int to) {
    for (Match<Entry> match : phrases.at(tokens, from)) {
      if (match.to() == to && match.value().limit() == Limit.RANGE_JOIN) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token at which {@code between} starts if it ends before {@code end}, else -1. */
  int opensRange(List<Token> tokens, int end) {
    for (int from = Math.max(0, end - WIDEST); from < end; from++) {
      for (Match<Entry> match : phrases.at(tokens, from)) {
        if (match.to() == end && match.value().limit() == Limit.RANGE_OPEN) {
          return from;
        }
      }
    }
    return -1;
  }

  /** Returns whether a verb of change stands right before token {@code end}: {@code rose}. */
  boolean changes(List<Token> tokens, int end) {
    for (int from = Math.max(0, end - WIDEST); from < end; from++) {
      for (Match<Entry> match : phrases.at(tokens, from)) {
        if (match.to() >= end - 2 && match.to() <= end
            && match.value().limit() == Limit.CHANGE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the start of articles and words as {@code another} that end before {@code end}. */
  int skipFillers(List<Token> tokens, int end) {
    for (int from = Math.max(0, end - 2); from < end; from++) {
      for (Match<Boolean> match : fillers.at(tokens, from)) {
        if (match.to() == end) {
          return from;
        }
      }
    }
    return end;
  }
}
