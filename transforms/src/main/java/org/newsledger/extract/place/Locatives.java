package org.newsledger.extract.place;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/** The prepositions that tell a place, from the pack's {@code placeheads.tsv}. Immutable. */
public final class Locatives {

  private static final Map<String, Locatives> CACHE = new ConcurrentHashMap<>();

  /** Most words of one. */
  private static final int LONGEST = 2;

  private final Lexicon<Boolean> words;

  private Locatives(LanguagePack pack) {
    Lexicon.Builder<Boolean> builder = pack.lexicon();
    for (Row row : pack.rows("placeheads.tsv")) {
      if (row.cell(1).equals("locative")) {
        builder.add(row.cell(0), true);
      }
    }
    words = builder.build();
  }

  /** Returns those of a language. */
  public static Locatives of(LanguagePack pack) {
    return CACHE.computeIfAbsent(pack.code(), code -> new Locatives(pack));
  }

  /** Returns whether one ends right before token {@code index}. */
  public boolean endBefore(List<Token> tokens, int index) {
    for (int back = 1; back <= LONGEST && index - back >= 0; back++) {
      Lexicon.Match<Boolean> match = words.longestAt(tokens, index - back);
      if (match != null && match.to() == index) {
        return true;
      }
    }
    return false;
  }
}
