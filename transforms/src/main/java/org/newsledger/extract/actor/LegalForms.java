package org.newsledger.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Token;

/** The legal forms that companies write before or after their names: {@code names/legalforms.tsv}. */
final class LegalForms {

  private static final Set<String> PREFIXES = new HashSet<>();
  private static final Map<String, Boolean> SUFFIXES = new HashMap<>();

  static {
    for (Row row : LanguagePack.read("/names/legalforms.tsv")) {
      if (row.cell(1).equals("before")) {
        PREFIXES.add(row.cell(0));
      } else {
        SUFFIXES.put(row.cell(0), true);
      }
    }
  }

  private LegalForms() {}

  /** Returns whether a word stands before companies' names. */
  static boolean isPrefix(Token token) {
    return PREFIXES.contains(token.text());
  }

  /** Returns the end of the legal form that starts at a token, its dot included; -1 when none. */
  static int end(List<Token> tokens, int index) {
    if (!SUFFIXES.containsKey(tokens.get(index).text())) {
      return -1;
    }
    boolean dot =
        index + 1 < tokens.size() && tokens.get(index + 1).is(".") && !tokens.get(index + 1).spaced()
            && index + 2 < tokens.size();
    return dot ? index + 2 : index + 1;
  }
}
