package org.newsledger.resolve.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EventType;

/**
 * In what manner an event is done, as far as texts tell it apart. A prison's riot is told as riot
 * and as fighting; what police do to a crowd, and a kidnapping, are told as nothing else.
 */
enum Manner {
  DEMONSTRATION,
  RIOT,
  ATTACK,
  /** What police and armies do by force: no part of the riot that they end. */
  OPERATION,
  ABDUCTION,
  CROWD_CONTROL,
  MISFORTUNE,
  FORCE,
  /** Deeds without violence. */
  DEED,
  /** What is said and not done: such an act is told again with its doer. */
  SPEECH;

  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.MOBILIZE);

  private static final Map<String, Manner> ASSAULTS =
      Map.of("abduct", ABDUCTION, "crowd-control", CROWD_CONTROL, "beat", CROWD_CONTROL);

  /** Returns the manner in which a claim tells its event. */
  static Manner of(EventClaim claim) {
    Manner manner = of(claim.type(), claim.mode());
    return manner == ATTACK && claim.telling().armed() ? OPERATION : manner;
  }

  /** Returns the manner of a type in a mode. */
  static Manner of(EventType type, @Nullable String told) {
    String mode = Objects.requireNonNullElse(told, "");
    return switch (type) {
      case PROTEST -> mode.equals("riot") ? RIOT : DEMONSTRATION;
      case ASSAULT -> ASSAULTS.getOrDefault(mode, ATTACK);
      case DISASTER, ACCIDENT -> MISFORTUNE;
      case COERCE -> FORCE;
      default -> DEEDS.contains(type) ? DEED : SPEECH;
    };
  }

  /** Returns whether what is told in this manner may be told in another. */
  boolean fits(Manner other) {
    return this == other
        || (this == RIOT && other.isNear(this))
        || (other == RIOT && isNear(other))
        || (isForce() && other.isForce());
  }

  /** Returns whether it is violence against others, whoever does it. */
  boolean isForce() {
    return this == ATTACK || this == OPERATION;
  }

  private boolean isNear(Manner riot) {
    return this == DEMONSTRATION || this == ATTACK || this == riot;
  }

  /** Returns whether it is done day after day, so that one day's is not the next day's. */
  boolean recurs() {
    return this == DEMONSTRATION || this == CROWD_CONTROL;
  }

  /** Returns whether it is done somewhere: then its country is the place's, not the article's. */
  boolean hasPlace() {
    return this != DEED && this != SPEECH;
  }
}
