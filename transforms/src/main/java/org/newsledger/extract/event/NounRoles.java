package org.newsledger.extract.event;

import org.jspecify.annotations.Nullable;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Grammar.Category;
import org.newsledger.model.EventType;

/** Tells who does, and whom befalls, what a noun tells. */
final class NounRoles {

  /** Most tokens between a noun and who stands before it. */
  private static final int BESIDE = 3;

  private final RoleScene scene;

  NounRoles(RoleScene scene) {
    this.scene = scene;
  }

  /** {@code police raid}, {@code Israel's strike}, {@code visit of the president}. */
  @Nullable FoundActor owner(Hit hit) {
    for (FoundActor actor : scene.actors) {
      boolean last = actor.from() > hit.from() && actor.to() == hit.to();
      int lead = actor.from() - (scene.reading.is(actor.from() - 1, Category.ARTICLE) ? 2 : 1);
      boolean foe = scene.reading.is(lead, Category.PREPOSITION); // clashes with the police
      if (last && isArmed(actor) && !foe && hit.is(EventType.ASSAULT)) {
        return actor; // the army's storming of it
      }
    }
    FoundActor owner = beside(hit);
    if (hit.objective()) {
      return owner != null && isArmed(owner) ? owner : null;
    }
    return owner == null ? scene.after(hit, Category.GENITIVE) : owner;
  }

  /** {@code the arrest of X}, {@code X's arrest}. */
  @Nullable FoundActor befallen(Hit hit) {
    for (FoundActor actor : scene.actors) {
      if (actor.from() == hit.to()) {
        return actor;
      }
    }
    FoundActor genitive = scene.after(hit, Category.GENITIVE);
    return genitive == null ? possessor(hit) : genitive;
  }

  private @Nullable FoundActor possessor(Hit hit) {
    for (FoundActor actor : scene.actors) {
      boolean right = actor.to() < hit.from() && hit.from() - actor.to() < BESIDE;
      if (right && scene.reading.token(actor.to()).isApostrophe()) {
        return actor;
      }
    }
    return null;
  }

  /** Who stands right before a noun: {@code police raid}, {@code Israel's strike}. */
  private @Nullable FoundActor beside(Hit hit) {
    for (FoundActor actor : scene.actors) {
      boolean before = actor.to() <= hit.from() && hit.from() - actor.to() <= BESIDE;
      boolean apart = before && isApart(actor.to(), hit);
      if (before && !apart && !scene.between.isLedIn(actor.from())) {
        return actor;
      }
    }
    return null;
  }

  /** {@code the police during the protests}, but not {@code workers on strike}. */
  private boolean isApart(int from, Hit hit) {
    int to = hit.from();
    boolean light = hit.objective() || "strike".equals(hit.trigger().mode());
    for (int i = from; i < to; i++) {
      boolean thing = scene.reading.is(i + 1, Category.ARTICLE) || !light;
      if (scene.reading.is(i, Category.PREPOSITION) && thing) {
        return true;
      }
    }
    return scene.hasHit(from, to) || scene.between.isSevered(from, to);
  }

  private static boolean isArmed(FoundActor actor) {
    return "military".equals(actor.role()) || "police".equals(actor.role());
  }
}
