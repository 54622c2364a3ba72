package org.newsledger.extract.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.Lexicon;
import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Span;
import org.newsledger.text.Token;
import org.newsledger.text.Word;

/**
 * What the last part of a compound word is: {@code Arbeiter} in {@code Bodenarbeiter}.
 *
 * @param noun the counted noun; null when it is none of a person or thing
 * @param victim the name for the affected; null when it is none
 */
record Compound(@Nullable Head<Noun> noun, @Nullable Head<Harm> victim) {

  private static final int SHORTEST_FIRST = 3;
  private static final int SHORTEST_LAST = 4;

  /** What a list says of the last part. */
  record Head<T>(T value, String form) {
    Match<T> at(int index) {
      return new Match<>(index, index + 1, value, form);
    }
  }

  /** Returns what the longest last part of {@code word} that a list holds is; null when none is. */
  static @Nullable Compound of(Token word, FigureLexicon lexicon) {
    String text = word.text();
    for (int i = SHORTEST_FIRST; i <= text.length() - SHORTEST_LAST; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        continue;
      }
      Token last = part(text.substring(i));
      Match<Noun> noun = whole(lexicon.nouns(), last);
      Match<Harm> victim = whole(lexicon.harm(), last);
      boolean counted = noun != null && (!noun.value().isAside() || noun.value().isNothing());
      boolean affected = victim != null && victim.value().has(Harm.Role.VICTIM);
      if (counted || affected) {
        return new Compound(
            noun != null && counted ? new Head<>(noun.value(), noun.form()) : null,
            victim != null && affected ? new Head<>(victim.value(), victim.form()) : null);
      }
    }
    return null;
  }

  private static Token part(String text) {
    String written = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    Span span = new Span(0, written.length());
    return new Token(span, Word.of(written, Token.Kind.WORD), true);
  }

  private static <T> @Nullable Match<T> whole(Lexicon<T> lexicon, Token word) {
    return lexicon.longestAt(List.of(word), 0);
  }
}
