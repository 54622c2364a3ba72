package org.newsledger.resolve.event;

import java.util.EnumMap;
import java.util.Map;
import org.newsledger.model.EventType;

/**
 * What two events must share before they are compared. Deterministic, so it can be a key.
 *
 * @param family the type, or for types that few texts tell apart the first of them
 * @param scope a country, for what is said that of the story; or an article and its copies where
 *     none is known
 */
public record EventKey(EventType family, String scope) {

  /**
   * Types that one act may be told as: a concession announced and made; peacekeepers sent on
   * request; a blast of which it is not yet known whether somebody meant it; a riot and the fight
   * that it is.
   */
  private static final Map<EventType, EventType> FAMILIES =
      new EnumMap<>(
          Map.of(
              EventType.RETREAT, EventType.CONCEDE,
              EventType.MOBILIZE, EventType.AID,
              EventType.DISASTER, EventType.ACCIDENT,
              EventType.PROTEST, EventType.ASSAULT));

  /** Returns the key of a claim. */
  public static EventKey of(EventClaim claim) {
    String scope = claim.scope();
    boolean placed = scope == null || Manner.of(claim).hasPlace();
    String country = placed && claim.country() != null ? claim.country() : scope;
    return new EventKey(
        FAMILIES.getOrDefault(claim.type(), claim.type()),
        country == null ? claim.from().duplicateGroup() : country);
  }
}
