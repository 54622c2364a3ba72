package org.newsledger.extract.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.LanguagePack.Row;
import org.newsledger.text.Token;

/**
 * The legal forms that companies write before or after their names: {@code names/legalforms.tsv}.
 */
final class LegalForms {

  private static final Map<String, String> PREFIXES = new HashMap<>();
  private static final Set<String> SUFFIXES = new HashSet<>();

  static {
    for (Row row : LanguagePack.read("/names/legalforms.tsv")) {
      if (row.cell(1).equals("before")) {
        PREFIXES.put(row.cell(0), row.cell(2).isEmpty() ? "company" : row.cell(2));
      } else {
        SUFFIXES.add(row.cell(0));
      }
    }
  }

  private LegalForms() {}

  /** Returns the role of the organizations before whose names a word stands, or null. */
  static @Nullable String role(Token token) {
    return PREFIXES.get(token.text());
  }

  /** Returns the end of the legal form that starts at a token, its dot included; -1 when none. */
  static int end(List<Token> tokens, int index) {
    if (!SUFFIXES.contains(tokens.get(index).text())) {
      return -1;
    }
    boolean dot =
        index + 1 < tokens.size()
            && tokens.get(index + 1).is(".")
            && !tokens.get(index + 1).spaced()
            && index + 2 < tokens.size();
    return dot ? index + 2 : index + 1;
  }
}
