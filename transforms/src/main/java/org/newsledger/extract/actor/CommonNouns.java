package org.newsledger.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Folding;

/**
 * The common nouns of a language whose nouns all have capitals, from {@code commonnouns.tsv}:
 * inflected forms and compounds are known by how they end. Immutable.
 */
final class CommonNouns {

  /** Shortest noun that stands for the compounds that end in it. */
  private static final int SHORTEST_HEAD = 4;

  /** Fewest letters before an ending or a compound's last noun. */
  private static final int SHORTEST_FRONT = 3;

  private static final List<String> INFLECTIONS =
      List.of("", "s", "es", "n", "en", "e", "er", "ern", "in", "innen", "ns", "nen", "em", "se");

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private CommonNouns(LanguagePack pack) {
    for (Row row : pack.rows("commonnouns.tsv")) {
      Set<String> target = row.cell(1).equals("ending") ? endings : nouns;
      row.forms().forEach(form -> target.add(Folding.fold(form)));
    }
  }

  static CommonNouns of(LanguagePack pack) {
    return new CommonNouns(pack);
  }

  /** Returns whether a folded word is one of the nouns, a form of one, or a compound with one. */
  boolean has(String folded) {
    for (String inflection : INFLECTIONS) {
      if (folded.endsWith(inflection)
          && isNoun(folded.substring(0, folded.length() - inflection.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(String word) {
    if (nouns.contains(word)) {
      return true;
    }
    for (int cut = SHORTEST_FRONT; cut <= word.length() - 2; cut++) {
      String tail = word.substring(cut);
      if (endings.contains(tail) || (tail.length() >= SHORTEST_HEAD && nouns.contains(tail))) {
        return true;
      }
    }
    return false;
  }
}
