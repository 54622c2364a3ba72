package org.newsledger.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** The closed-class words of a language, and where its clauses end. Immutable; one a language. */
public final class Grammar {

  /** What a closed-class word does; the pack's {@code grammar.tsv} writes it in lower case. */
  public enum Category {
    AND,
    OR,
    BUT,
    ARTICLE,
    GENITIVE,
    PREPOSITION,
    AUXILIARY,
    NEGATION,
    RELATIVE,
    SUBORDINATOR,
    COMPLEMENTIZER,
    PASSIVE,
    AGENT,
    ASIDE,
    PRONOUN,
    /** Stands for one person as the subject: {@code he}, {@code она}. */
    PERSON,
    ADVERB
  }

  private static final Map<String, Grammar> GRAMMARS = new ConcurrentHashMap<>();
  private static final Map<String, Category> BY_NAME = byName();

  private final Lexicon<Category> words;

  private Grammar(LanguagePack pack) {
    Lexicon.Builder<Category> builder = pack.lexicon();
    for (Row row : pack.rows("grammar.tsv")) {
      Category category = BY_NAME.get(row.cell(1));
      if (category != null) {
        builder.add(row.cell(0), category);
      }
    }
    words = builder.build();
  }

  private static Map<String, Category> byName() {
    Map<String, Category> names = new TreeMap<>();
    for (Category category : Category.values()) {
      names.put(category.name().toLowerCase(java.util.Locale.ROOT), category);
    }
    return names;
  }

  /** Returns the grammar of a language. */
  public static Grammar of(LanguagePack pack) {
    return GRAMMARS.computeIfAbsent(pack.code(), code -> new Grammar(pack));
  }

  /** Returns what the closed-class words among {@code tokens} do. */
  public Reading read(List<Token> tokens) {
    int[] masks = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.WORD && tokens.get(i).kind() != Token.Kind.MARK) {
        continue;
      }
      for (Lexicon.Match<Category> match : words.at(tokens, i)) {
        for (int k = match.from(); k < match.to(); k++) {
          masks[k] |= 1 << match.value().ordinal();
        }
      }
    }
    return new Reading(tokens, masks);
  }

  /** The closed-class words of one sentence. */
  public static final class Reading {
    private static final String HARD_MARKS = ";:!?()[]—–";

    private final List<Token> tokens;
    private final int[] masks;

    private Reading(List<Token> tokens, int[] masks) {
      this.tokens = tokens;
      this.masks = masks;
    }

    /** Returns how many tokens the sentence has. */
    public int size() {
      return tokens.size();
    }

    /** Returns token {@code index} of the sentence. */
    public Token token(int index) {
      return tokens.get(index);
    }

    /** Returns whether token {@code index} is, or is part of, a word of {@code category}. */
    public boolean is(int index, Category category) {
      return index >= 0 && index < masks.length && (masks[index] & 1 << category.ordinal()) != 0;
    }

    /** Returns whether token {@code index} is a mark that always ends a clause; a comma is none. */
    public boolean isHardMark(int index) {
      Token token = tokens.get(index);
      if (token.kind() != Token.Kind.MARK) {
        return false;
      }
      return HARD_MARKS.contains(token.text())
          || (token.is("-") && token.spaced() && spacedAfter(index));
    }

    /**
     * Returns whether a clause ends before token {@code index}: a mark, a comma, {@code but}, or a
     * word that opens a clause of its own ({@code who}, {@code after}), but not {@code that}.
     */
    public boolean endsClause(int index) {
      if (isHardMark(index) || tokens.get(index).is(",")) {
        return true;
      }
      if (is(index, Category.COMPLEMENTIZER)) {
        return false;
      }
      return is(index, Category.BUT)
          || is(index, Category.ASIDE)
          || is(index, Category.SUBORDINATOR)
          || is(index, Category.RELATIVE);
    }

    /** Returns the first token of the clause that token {@code index} stands in. */
    public int clauseStart(int index) {
      int start = index;
      while (start > 0 && !endsClause(start - 1)) {
        start--;
      }
      return start;
    }

    /** Returns the token after the last one of the clause that token {@code index} stands in. */
    public int clauseEnd(int index) {
      int end = Math.min(index + 1, masks.length);
      while (end < masks.length && !endsClause(end)) {
        end++;
      }
      return end;
    }

    private boolean spacedAfter(int index) {
      return index + 1 >= tokens.size() || tokens.get(index + 1).spaced();
    }

    /** Returns the nearest token of {@code category} in {@code [from, to)}, or -1. */
    public int find(Category category, int from, int to) {
      for (int i = Math.max(from, 0); i < Math.min(to, masks.length); i++) {
        if (is(i, category)) {
          return i;
        }
      }
      return -1;
    }
  }
}
