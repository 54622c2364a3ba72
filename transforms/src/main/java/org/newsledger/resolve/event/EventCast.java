package org.newsledger.resolve.event;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who does an event, and to whom, by its claims. */
final class EventCast {

  private final Set<String> doers = new TreeSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final Set<String> anonymous = new TreeSet<>();
  private final Set<String> armed = new TreeSet<>();
  private boolean crowd;

  /** Takes up whom a claim tells. */
  void add(EventClaim claim) {
    crowd |= claim.telling().anonymousDoer();
    if (claim.actor1() != null && claim.telling().armed()) {
      armed.add(claim.actor1());
    }
    add(claim.actor1(), doers, claim.telling().anonymousDoer());
    add(claim.actor2(), targets, claim.telling().anonymousTarget());
  }

  private void add(@Nullable String actor, Set<String> slot, boolean group) {
    if (actor != null) {
      slot.add(actor);
      if (group) {
        anonymous.add(actor);
      }
    }
  }

  /**
   * Returns what the actors of a claim weigh: one for each that the event has, less one for each
   * other one. A misfortune has no doer whom articles could name differently.
   */
  int points(EventClaim claim, Manner manner) {
    int points =
        points(claim.actor1(), claim.telling().anonymousDoer(), doers, manner)
            + points(claim.actor2(), claim.telling().anonymousTarget(), targets, manner);
    if (manner == Manner.DEED && claim.actor1() != null && isOtherForce(claim)) {
      points--;
    }
    return manner == Manner.MISFORTUNE ? Math.max(0, points) : points;
  }

  /** Returns whether groups without a name do it, by a claim and by the event. */
  boolean isCrowdsWork(EventClaim claim) {
    return crowd && claim.telling().anonymousDoer();
  }

  /** Soldiers who are sent are no rescuers. */
  private boolean isOtherForce(EventClaim claim) {
    return !doers.isEmpty() && armed.isEmpty() == claim.telling().armed();
  }

  /** Who acts and who is acted upon is often mistaken for the other. */
  private int points(@Nullable String told, boolean group, Set<String> slot, Manner manner) {
    if (told == null) {
      return 0;
    }
    if (doers.contains(told) || targets.contains(told)) {
      return 1;
    }
    return slot.stream().anyMatch(other -> differs(group, anonymous.contains(other), manner))
        ? -1
        : 0;
  }

  /**
   * Those who do something have many names ({@code rescuers}, {@code helpers}); who speaks, one.
   */
  private static boolean differs(boolean group, boolean other, Manner manner) {
    return manner == Manner.SPEECH || (!group && !other);
  }
}
