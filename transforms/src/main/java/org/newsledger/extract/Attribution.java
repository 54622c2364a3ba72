package org.newsledger.extract;

import java.util.List;
import org.newsledger.model.ActorKey;
import org.newsledger.text.Token;

/**
 * Who is cited for a stretch of a sentence.
 *
 * @param from first token of what is attributed
 * @param to after its last token
 * @param source the last in the chain
 * @param via those who relay it, nearest to the source first
 * @param rule the name of the rule that found it
 */
public record Attribution(int from, int to, ActorKey source, List<ActorKey> via, String rule) {

  /** Returns the attribution of all of another sentence to the same source. */
  public Attribution ofAll(List<Token> sentence) {
    return new Attribution(0, sentence.size(), source, via, "attribution/backward");
  }
}
