package org.newsledger.resolve.event;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.EventType;
import org.newsledger.model.Place;
import org.newsledger.resolve.Tally;

/**
 * An event as its claims tell it together.
 *
 * @param eventId the smallest id of its claims
 * @param type PLOVER category; the one told most often
 * @param mode PLOVER mode; null where none is told
 * @param actor1 id of who does it; the one told most often
 * @param actor2 id of whom it is done to; the one told most often
 * @param place the innermost place that all tell; null when none tells one
 * @param country ISO 3166-1 alpha-2; null when none is known
 * @param date when; null when not told
 * @param tally how often, by whom and when it was reported
 * @param tellingClaim the claim whose sentence tells it best
 * @param toldIn that claim's article
 */
public record EventCluster(
    String eventId,
    EventType type,
    @Nullable String mode,
    @Nullable String actor1,
    @Nullable String actor2,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    Tally tally,
    String tellingClaim,
    String toldIn) {}
