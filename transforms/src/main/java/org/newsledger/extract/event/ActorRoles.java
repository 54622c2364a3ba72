package org.newsledger.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;

/** Tells who of a sentence's actors does what a trigger tells, and to whom. */
final class ActorRoles {

  /** Farthest that an actor stands from its trigger, in tokens. */
  private static final int REACH = 15;

  private final List<FoundActor> actors;
  private final Grammar.Reading reading;

  ActorRoles(List<FoundActor> actors, Grammar.Reading reading) {
    this.actors = actors;
    this.reading = reading;
  }

  /** Returns who does it; null when not told. */
  @Nullable ActorKey doer(Hit hit) {
    if (hit.noun()) {
      FoundActor agent = after(hit, Category.AGENT);
      FoundActor owner = agent != null ? agent : owner(hit);
      return key(owner);
    }
    return key(hit.passive() ? after(hit, Category.AGENT) : subject(hit));
  }

  /** Returns to whom; null when not told or the same as the doer. */
  @Nullable ActorKey target(Hit hit) {
    FoundActor target;
    if (hit.noun()) {
      target = after(hit, Category.PREPOSITION);
    } else {
      target = hit.passive() ? subject(hit) : object(hit);
    }
    ActorKey key = key(target);
    return key == null || key.equals(doer(hit)) ? null : key;
  }

  private static @Nullable ActorKey key(@Nullable FoundActor actor) {
    return actor == null ? null : actor.actor();
  }

  /** The nearest actor before the verb; one that no preposition leads in is preferred. */
  private @Nullable FoundActor subject(Hit hit) {
    FoundActor led = null;
    for (int i = actors.size() - 1; i >= 0; i--) {
      FoundActor actor = actors.get(i);
      if (actor.to() > hit.from()) {
        continue;
      }
      if (hit.from() - actor.to() > REACH || severed(actor.to(), hit.from())) {
        break;
      }
      if (!ledIn(actor.from())) {
        return actor;
      }
      boolean place = actor.actor().type() == ActorType.COUNTRY; // "in Kazakhstan they marched"
      led = led == null && !place ? actor : led;
    }
    return led;
  }

  private boolean ledIn(int from) {
    int before = reading.is(from - 1, Category.ARTICLE) ? from - 2 : from - 1;
    return reading.is(before, Category.PREPOSITION) || reading.is(before, Category.GENITIVE);
  }

  private boolean severed(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean but = reading.is(i, Category.BUT);
      if (reading.isHardMark(i) || but || reading.is(i, Category.COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable FoundActor object(Hit hit) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      if (actor.from() >= hit.to() || inside(actor, hit)) {
        return actor.from() < end ? actor : null;
      }
    }
    return null;
  }

  private static boolean inside(FoundActor actor, Hit hit) {
    return actor.from() > hit.from() && actor.to() < hit.to();
  }

  private @Nullable FoundActor after(Hit hit, Category lead) {
    int end = Math.min(reading.clauseEnd(hit.to() - 1), hit.to() + REACH);
    for (FoundActor actor : actors) {
      int before = reading.is(actor.from() - 1, Category.ARTICLE) ? 2 : 1;
      int word = actor.from() - before;
      boolean led = reading.is(word, lead);
      boolean agent = lead != Category.AGENT && reading.is(word, Category.AGENT);
      if (actor.from() >= hit.to() && actor.from() < end && led && !agent) {
        return actor;
      }
    }
    return null;
  }

  /** {@code police raid}, {@code Israel's strike}, {@code visit of the president}. */
  private @Nullable FoundActor owner(Hit hit) {
    for (FoundActor actor : actors) {
      boolean before = actor.to() <= hit.from() && hit.from() - actor.to() <= 3;
      boolean apart = before && severed(actor.to(), hit.from());
      if (before && !apart && !ledIn(actor.from())) {
        return actor;
      }
    }
    return after(hit, Category.GENITIVE);
  }
}
