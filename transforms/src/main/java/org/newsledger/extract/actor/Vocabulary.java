package org.newsledger.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.extract.Sentence;
import org.newsledger.text.Token;

/**
 * How an article writes its words, folded: what it has without a capital is no name, and what it
 * has with a capital amid a sentence may be one.
 *
 * @param lowercase words met without a capital
 * @param capitals words met with a capital that is not due to a beginning
 */
public record Vocabulary(Set<String> lowercase, Set<String> capitals) {

  /** Returns the words of an article. */
  public static Vocabulary of(List<Sentence> sentences) {
    Set<String> lowercase = new HashSet<>();
    Set<String> capitals = new HashSet<>();
    for (Sentence sentence : sentences) {
      boolean middle = false;
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.WORD) {
          if (!token.capitalized()) {
            lowercase.add(token.folded());
          } else if (middle) {
            capitals.add(token.folded());
          }
        }
        middle = token.kind() == Token.Kind.WORD || token.is(",");
      }
    }
    return new Vocabulary(lowercase, capitals);
  }
}
