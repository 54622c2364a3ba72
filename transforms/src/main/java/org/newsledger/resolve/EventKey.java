package org.newsledger.resolve;

import java.util.Objects;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;
import org.newsledger.model.EventType;

/**
 * What two events must share before they are compared. Deterministic, so it can be a key.
 *
 * @param type PLOVER category
 * @param scope a country, or an article and its copies where no country is known
 */
public record EventKey(EventType type, String scope) {

  /**
   * Returns the key of a claim that tells an event.
   *
   * @throws NullPointerException when the claim states a number
   */
  public static EventKey of(ReportedClaim reported) {
    Claim claim = reported.claim();
    Event event = Objects.requireNonNull(claim.event(), "a figure has no event key");
    String country = claim.country();
    return new EventKey(event.type(), country == null ? reported.from().duplicateGroup() : country);
  }
}
