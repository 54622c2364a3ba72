package org.newsledger.extract.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.text.Token;

/** Finds who holds an office that is cited, where the name stands behind it. */
final class OfficeHolders {

  /** Farthest that a name stands behind the first word of a long office, in tokens. */
  private static final int REACH = 10;

  /** Most words of an office that follow its first one. */
  private static final int LONGEST_OFFICE = 4;

  private final List<Token> tokens;
  private final Grammar.Reading reading;
  private final List<FoundActor> actors;

  OfficeHolders(List<Token> tokens, Grammar.Reading reading, List<FoundActor> actors) {
    this.tokens = tokens;
    this.reading = reading;
    this.actors = actors;
  }

  /** {@code сообщил начальник управления МЧС по области X}: who holds a long office. */
  @Nullable FoundActor holder(@Nullable FoundActor office) {
    if (office == null || SourceFinder.isPerson(office)) {
      return office;
    }
    for (FoundActor actor : actors) {
      boolean near = actor.from() >= office.to() && actor.from() - office.to() <= REACH;
      if (near && SourceFinder.isPerson(actor)) {
        return isPlain(office.to(), actor.from()) && closes(actor.to()) ? actor : office;
      }
    }
    return office;
  }

  private boolean closes(int index) {
    return index >= tokens.size() || tokens.get(index).kind() == Token.Kind.MARK;
  }

  /** Returns whether no mark and nothing that opens a clause stands between. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean hyphen = tokens.get(i).is("-");
      boolean opens =
          reading.is(i, Category.RELATIVE)
              || reading.is(i, Category.SUBORDINATOR)
              || reading.is(i, Category.AND)
              || reading.is(i, Category.AUXILIARY);
      if (opens || (tokens.get(i).kind() != Token.Kind.WORD && !hyphen)) {
        return false;
      }
    }
    return true;
  }

  /** {@code According to the mayor, Anna Berg}: who holds the office. */
  FoundActor apposed(FoundActor office) {
    int comma = office.to();
    while (comma < tokens.size() && comma - office.to() < LONGEST_OFFICE && !closes(comma)) {
      comma++;
    }
    boolean plain = isPlain(office.to(), comma) && comma < tokens.size();
    if (!office.generic() || !plain || !tokens.get(comma).is(",")) {
      return office;
    }
    for (FoundActor actor : actors) {
      if (actor.from() == comma + 1 && SourceFinder.isPerson(actor) && closes(actor.to())) {
        return actor;
      }
    }
    return office;
  }
}
