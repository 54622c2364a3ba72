package org.newsledger.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;

/**
 * An actor in a sentence, tied to its fullest name in the article.
 *
 * @param from first token
 * @param to after the last token; the tokens between give the mention's surface
 * @param actor whom it stands for
 * @param role for example {@code head_of_state}; null when not told
 * @param generic whether it is an unnamed group or office ({@code the police}), not a name
 * @param rule the name of the rule that found it
 */
public record FoundActor(
    int from, int to, ActorKey actor, @Nullable String role, boolean generic, String rule) {

  /** Returns the only person among the actors of a sentence; null when none or several are. */
  public static @Nullable ActorKey onlyPerson(List<FoundActor> actors) {
    ActorKey only = null;
    for (FoundActor actor : actors) {
      boolean person = actor.actor().type() == ActorType.PERSON;
      if (person && only != null && !only.equals(actor.actor())) {
        return null;
      }
      only = person ? actor.actor() : only;
    }
    return only;
  }
}
