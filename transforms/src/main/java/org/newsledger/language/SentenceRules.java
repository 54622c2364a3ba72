package org.newsledger.language;

import java.util.HashSet;
import java.util.Set;
import org.newsledger.text.Folding;
import org.newsledger.text.SentenceSplitter;

/** Reads from a pack what ends its language's sentences. */
final class SentenceRules {

  private SentenceRules() {}

  /** Returns what is known of a language without a pack. */
  static SentenceSplitter.Rules common() {
    return new SentenceSplitter.Rules(
        shared(), Set.of(), Set.of(), WrittenDate.monthNames(), "", false);
  }

  private static Set<String> shared() {
    Set<String> abbreviations = new HashSet<>();
    LanguagePack.read("/lang/abbreviations.tsv")
        .forEach(row -> abbreviations.add(Folding.fold(row.cell(0))));
    return abbreviations;
  }

  /** Returns the rules of {@code abbreviations.tsv}, {@code stopwords.tsv} and the settings. */
  static SentenceSplitter.Rules of(LanguagePack pack) {
    Set<String> abbreviations = shared();
    Set<String> beforeNumber = new HashSet<>();
    for (LanguagePack.Row row : pack.rows("abbreviations.tsv")) {
      boolean number = row.cell(1).equals("before_number");
      for (String form : Form.expand(row.cell(0))) {
        addParts(Folding.fold(form), number ? beforeNumber : abbreviations);
      }
    }
    Set<String> stopwords = new HashSet<>();
    pack.rows("stopwords.tsv").forEach(row -> stopwords.add(Folding.fold(row.cell(0))));
    String stops = pack.setting("stops");
    return new SentenceSplitter.Rules(
        Set.copyOf(abbreviations),
        Set.copyOf(beforeNumber),
        Set.copyOf(stopwords),
        WrittenDate.monthNames(),
        stops == null ? "" : stops,
        "yes".equals(pack.setting("ordinal_dot")));
  }

  /** Of {@code EE. UU.} only the first part stands before more of the same sentence for certain. */
  private static void addParts(String form, Set<String> abbreviations) {
    int start = 0;
    for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', start)) {
      if (form.charAt(space - 1) == '.') {
        abbreviations.add(form.substring(start, space));
      }
      start = space + 1;
    }
    if (start == 0) {
      abbreviations.add(form);
    }
  }
}
