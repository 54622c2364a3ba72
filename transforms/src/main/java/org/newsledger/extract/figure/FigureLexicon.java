package org.newsledger.extract.figure;

import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;

/**
 * What a pack knows of figures.
 *
 * @param harm words of harm
 * @param nouns counted nouns
 * @param adjectives words between a number and its noun that say nothing of it
 * @param grammar closed classes
 * @param according what stands before a source: according to
 * @param compounds whether a noun may stand bare before its head
 * @param capitalNouns whether nouns have capitals
 * @param glued whether a noun is written in one with its head
 * @param verbFirst whether a subject often follows its verb
 * @param objectFirst what it costs that an object stands before its active verb; negative when it
 *     can't
 */
record FigureLexicon(
    Lexicon<Harm> harm,
    Lexicon<Noun> nouns,
    Lexicon<Boolean> adjectives,
    Lexicon<Word> grammar,
    Lexicon<Boolean> according,
    boolean compounds,
    boolean capitalNouns,
    boolean glued,
    boolean verbFirst,
    double objectFirst) {

  /**
   * Returns what {@code pack} knows.
   *
   * @throws IllegalStateException naming file and line when a row can't be read
   */
  static FigureLexicon of(LanguagePack pack) {
    String order = pack.setting("order");
    return new FigureLexicon(
        pack.lexicon("harm.tsv", Harm::of),
        pack.lexicon("nouns.tsv", Noun::of),
        pack.lexicon("adjectives.tsv", row -> true),
        grammar(pack),
        according(pack),
        "yes".equals(pack.setting("compounds")),
        "yes".equals(pack.setting("capitalized_nouns")),
        "glued".equals(pack.setting("compounds")),
        "yes".equals(pack.setting("verb_first")),
        "sov".equals(order) ? 1 : "mixed".equals(order) ? 3 : -1);
  }

  private static Lexicon<Boolean> according(LanguagePack pack) {
    Lexicon.Builder<Boolean> according = pack.lexicon();
    for (LanguagePack.Row row : pack.rows("attribution.tsv")) {
      if (row.cell(1).equals("according")) {
        according.add(row.cell(0), true);
      }
    }
    return according.build();
  }

  /** Other finders have classes of their own in that file. */
  private static Lexicon<Word> grammar(LanguagePack pack) {
    Lexicon.Builder<Word> grammar = pack.lexicon();
    for (LanguagePack.Row row : pack.rows("grammar.tsv")) {
      Word.of(row.cell(1)).ifPresent(word -> grammar.add(row.cell(0), word));
    }
    return grammar.build();
  }
}
