package org.newsledger.extract.event;

import java.util.List;
import java.util.StringTokenizer;
import org.newsledger.extract.Grammar;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.text.Token;

/**
 * Words one of which must, or must not, stand around a trigger. A cell of the pack lists them with
 * {@code ;} between: {@code troops;>across;<police}, where {@code <} means before the trigger in
 * its clause, {@code >} behind it in its clause, {@code +} right behind it, and none of these
 * anywhere in the sentence.
 */
final class Condition {

  private enum Where {
    ANYWHERE,
    BEFORE,
    BEHIND,
    NEXT;

    static Where of(String form) {
      return switch (form.charAt(0)) {
        case '<' -> BEFORE;
        case '>' -> BEHIND;
        case '+' -> NEXT;
        default -> ANYWHERE;
      };
    }
  }

  private final Lexicon<Where> words;

  private Condition(Lexicon<Where> words) {
    this.words = words;
  }

  /**
   * Returns the condition that {@code cell} writes; {@code cell} is not empty.
   *
   * @throws IllegalArgumentException when a form can't be read
   */
  static Condition of(LanguagePack pack, String cell) {
    Lexicon.Builder<Where> builder = pack.<Where>lexicon().rare();
    var forms = new StringTokenizer(cell, ";");
    while (forms.hasMoreTokens()) {
      String form = forms.nextToken().strip();
      if (form.isEmpty()) {
        continue;
      }
      Where where = Where.of(form);
      builder.add(where == Where.ANYWHERE ? form : form.substring(1), where);
    }
    return new Condition(builder.build());
  }

  /**
   * Returns whether one of the words stands where it should around the trigger {@code [from, to)},
   * in its gap, or beyond it; the trigger's own words don't count.
   */
  boolean holds(List<Token> tokens, Grammar.Reading reading, int from, int to) {
    int start = reading.clauseStart(from);
    int end = reading.clauseEnd(to - 1);
    for (int i = 0; i < tokens.size(); i++) {
      for (Lexicon.Match<Where> match : words.at(tokens, i)) {
        boolean within = match.from() >= from && match.to() <= to;
        boolean inside = within && (match.from() == from || match.to() == to);
        boolean fits =
            switch (match.value()) {
              case ANYWHERE -> !inside;
              case BEFORE -> match.from() >= start && match.to() <= from;
              case BEHIND -> match.from() >= to && match.from() < end;
              case NEXT -> match.from() == to;
            };
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }
}
