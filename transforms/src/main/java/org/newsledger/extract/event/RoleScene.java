package org.newsledger.extract.event;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorType;
import org.newsledger.model.EventType;

/** The actors and triggers of a sentence, and who is tied to a trigger by a word before them. */
final class RoleScene {

  /** Most words between a noun and by whom it is done. */
  private static final int AGENT_REACH = 6;

  /** Most words from a possessor to the name of what it owns. */
  private static final int OWNED_REACH = 5;

  /** Most words between a noun and its genitive. */
  private static final int GENITIVE_REACH = 2;

  final List<FoundActor> actors;
  final List<Hit> hits;
  final Grammar.Reading reading;
  final Between between;
  private final IntPredicate located;

  /**
   * Returns the scene of a sentence.
   *
   * @param hits all triggers of the sentence, in reading order
   * @param between tells what stands between two words
   * @param located whether a preposition that tells a place ends right before a token
   */
  RoleScene(
      List<FoundActor> actors,
      List<Hit> hits,
      Grammar.Reading reading,
      Between between,
      IntPredicate located) {
    this.actors = actors;
    this.hits = hits;
    this.reading = reading;
    this.between = between;
    this.located = located;
  }

  /** Returns whom a word of {@code lead} behind a trigger leads in; null when nobody. */
  @Nullable FoundActor after(Hit hit, Category lead) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + Subjects.REACH);
    for (FoundActor actor : actors) {
      int right = actor.from() - 1;
      boolean article = reading.is(right, Category.ARTICLE) && !reading.is(right, lead);
      int word = article ? right - 1 : right;
      boolean led = reading.is(word, lead);
      boolean agent =
          lead != Category.AGENT && !hit.objective() && reading.is(word, Category.AGENT);
      boolean scene =
          lead == Category.PREPOSITION
              ? isScene(hit, actor, word)
              : word < hit.to() && reading.is(word, Category.PREPOSITION) && !hit.objective();
      boolean befallen =
          hit.objective() && lead == Category.AGENT && reading.is(word, Category.GENITIVE);
      boolean fits =
          actor.from() >= hit.to() && actor.from() < end && led && !agent && !scene && !befallen;
      if (fits && !isOthers(hit, actor, lead)) {
        return lead == Category.PREPOSITION ? owned(actor) : actor;
      }
    }
    return null;
  }

  /** {@code an inquiry found a bomb planted by X}, {@code arrest of 7 men and death of X}. */
  private boolean isOthers(Hit hit, FoundActor actor, Category lead) {
    if (!hit.noun()) {
      return false;
    }
    int reach = lead == Category.GENITIVE ? GENITIVE_REACH : AGENT_REACH;
    boolean far = lead != Category.PREPOSITION && actor.from() - hit.to() > reach;
    return far || hasHit(hit.to(), actor.from());
  }

  /** {@code protests in Kazakhstan}: where it happens, and not to whom. */
  private boolean isScene(Hit hit, FoundActor actor, int lead) {
    boolean visit = "visit".equals(hit.trigger().mode());
    boolean spread =
        hit.is(EventType.PROTEST)
            || hit.is(EventType.DISASTER)
            || hit.is(EventType.ACCIDENT)
            || (hit.is(EventType.CONSULT) && !visit);
    return spread && actor.actor().type() == ActorType.COUNTRY && located.test(lead + 1);
  }

  /** {@code Serbia's president X}: the person and not the country. */
  FoundActor owned(FoundActor actor) {
    boolean owner =
        actor.actor().type() == ActorType.COUNTRY
            && actor.to() < reading.size()
            && reading.token(actor.to()).isApostrophe();
    if (owner) {
      for (FoundActor other : actors) {
        boolean next = other.from() > actor.to() && other.from() - actor.to() <= OWNED_REACH;
        if (next && other.actor().type() == ActorType.PERSON) {
          return other;
        }
      }
    }
    return actor;
  }

  /** Returns whether a trigger starts between two tokens. */
  boolean hasHit(int from, int to) {
    return hits.stream().anyMatch(other -> other.from() >= from && other.from() < to);
  }

  /** Returns whether a trigger that is no noun starts between two tokens. */
  boolean hasVerb(int from, int to) {
    return hits.stream()
        .anyMatch(other -> !other.noun() && other.from() >= from && other.from() < to);
  }
}
