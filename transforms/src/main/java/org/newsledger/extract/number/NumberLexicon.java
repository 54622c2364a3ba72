package org.newsledger.extract.number;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.number.NumberWord.Kind;
import org.newsledger.extract.number.NumberWord.Use;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.WordNote;

/** What a language's numbers are made of: words of CLDR and of {@code numbers.tsv}, and marks. */
final class NumberLexicon {

  private final NumberTrie trie = new NumberTrie();
  private final @Nullable WordNote<BigDecimal> glued;
  private final DigitReader digits;
  private final Set<String> ties;
  private final Set<String> joiners;
  private final Set<String> genitives = new HashSet<>();

  NumberLexicon(LanguagePack pack) {
    SpelledNumbers spelled = SpelledNumbers.of(pack.code(), pack.tokenizer());
    Set<String> ands = new HashSet<>();
    for (Row row : pack.rows("grammar.tsv")) {
      if (row.cell(1).equals("genitive")) {
        genitives.addAll(words(pack, row));
      } else if (row.cell(1).equals("and")) {
        ands.addAll(words(pack, row));
      }
    }
    spelled.addTo(trie);
    for (Row row : pack.rows("numbers.tsv")) {
      addListed(pack, row);
    }
    trie.freeze(pack.tokenizer());
    GluedNumbers compounds = spelled.glued() ? new GluedNumbers(spelled.parts(), ands) : null;
    glued =
        compounds == null
            ? null
            : WordNote.of(pack.tokenizer(), word -> compounds.read(word.folded()));
    ties = Set.copyOf(spelled.ties());
    joiners = Set.copyOf(spelled.joiners());
    String mark = pack.setting("decimal");
    digits =
        new DigitReader(
            mark == null || mark.isEmpty()
                ? DecimalFormatSymbols.getInstance(new ULocale(pack.code())).getDecimalSeparator()
                : mark.charAt(0));
  }

  private static Set<String> words(LanguagePack pack, Row row) {
    Set<String> words = new HashSet<>();
    for (String form : row.forms()) {
      List<Token> tokens = pack.tokenizer().tokenize(form, new Span(0, form.length()));
      if (tokens.size() == 1) {
        words.add(tokens.get(0).folded());
      }
    }
    return words;
  }

  private void addListed(LanguagePack pack, Row row) {
    NumberWord word = listed(row);
    for (String form : row.forms()) {
      List<String> words = new ArrayList<>();
      for (Token token : pack.tokenizer().tokenize(form, new Span(0, form.length()))) {
        if (!Marks.isHyphen(token)) {
          words.add(token.folded());
        }
      }
      if (words.isEmpty()) {
        throw new IllegalStateException(row.origin() + ": a form without words");
      }
      trie.add(words, word);
    }
  }

  private static NumberWord listed(Row row) {
    try {
      Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      String last = row.cell(3);
      String value = row.cell(2);
      BigDecimal high = kind == Kind.VAGUE ? new BigDecimal(last) : null;
      Use use = kind == Kind.SCALE ? Use.BOUND : Use.ANY;
      if (kind != Kind.VAGUE && !last.isEmpty()) {
        use = Use.valueOf(last.toUpperCase(Locale.ROOT));
      }
      boolean bare = kind == Kind.NEVER || kind == Kind.NONE || kind == Kind.DOUBTFUL;
      return new NumberWord(kind, bare ? BigDecimal.ZERO : new BigDecimal(value), high, use);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": bad kind or value", e);
    }
  }

  NumberTrie trie() {
    return trie;
  }

  DigitReader digits() {
    return digits;
  }

  /** Returns the number that a compound word is, or null. */
  @Nullable BigDecimal glued(Token token) {
    return glued == null ? null : glued.of(token.word());
  }

  /** Returns whether the token stands between a number and its scale or noun ({@code de}). */
  boolean isTie(Token token) {
    return ties.contains(token.folded());
  }

  /** Returns whether the token ties a noun to the one before it ({@code of}). */
  boolean isGenitive(Token token) {
    return genitives.contains(token.folded());
  }

  /** Returns whether the token stands between hundreds and tens ({@code and}). */
  boolean isJoiner(Token token) {
    return joiners.contains(token.folded());
  }
}
