package org.newsledger.extract.number;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Subject;
import org.newsledger.text.Token;

/** Tells what kind of noun stands behind a number, adjectives and what ties the two skipped. */
final class CountedNouns {

  private static final int MOST_ADJECTIVES = 2;

  private final NumberLexicon numbers;
  private final Lexicon<Boolean> adjectives;
  private final Lexicon<Boolean> counted;
  private final Lexicon<Boolean> named;
  private final Lexicon<Boolean> years;

  CountedNouns(LanguagePack pack, NumberLexicon numbers) {
    this.numbers = numbers;
    adjectives = pack.lexicon("adjectives.tsv", row -> true);
    Lexicon.Builder<Boolean> nouns = pack.lexicon();
    Lexicon.Builder<Boolean> all = pack.lexicon();
    Lexicon.Builder<Boolean> yearNouns = pack.lexicon();
    Set<String> subjects = new HashSet<>();
    for (Subject subject : Subject.values()) {
      subjects.add(subject.name().toLowerCase(Locale.ROOT));
    }
    for (Row row : pack.rows("nouns.tsv")) {
      (row.cell(1).equals("duration:year") ? yearNouns : all).add(row.cell(0), true);
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
    counted = nouns.build();
    named = all.build();
    years = yearNouns.build();
  }

  /** Returns whether {@code years} are named at {@code index}. */
  boolean namesYears(List<Token> tokens, int index) {
    int noun = skipAdjectives(tokens, index);
    return noun < tokens.size() && years.longestAt(tokens, noun) != null;
  }

  /** Returns whether any noun of the pack, person or not, is named at {@code index}. */
  boolean namesAny(List<Token> tokens, int index) {
    int noun = skipAdjectives(tokens, index);
    return noun < tokens.size() && named.longestAt(tokens, noun) != null;
  }

  /** Returns whether a person or thing that figures count is named at {@code index}. */
  boolean namesCounted(List<Token> tokens, int index) {
    int noun = skipAdjectives(tokens, index);
    return noun < tokens.size() && counted.longestAt(tokens, noun) != null;
  }

  private int skipAdjectives(List<Token> tokens, int index) {
    if (index >= tokens.size()) {
      return index;
    }
    int noun = numbers.isTie(tokens.get(index)) ? index + 1 : index;
    for (int i = 0; i < MOST_ADJECTIVES && noun < tokens.size(); i++) {
      Match<Boolean> adjective = adjectives.longestAt(tokens, noun);
      noun = adjective == null ? noun : adjective.to();
    }
    return noun;
  }
}
