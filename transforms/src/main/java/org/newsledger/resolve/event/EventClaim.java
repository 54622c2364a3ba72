package org.newsledger.resolve.event;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.EventType;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.StoryContext;
import org.newsledger.resolve.ToldClaim;

/**
 * A claim that tells an event, as it travels.
 *
 * @param mode PLOVER mode; null where none is told
 * @param actor1 id of who does it; null when not told
 * @param actor2 id of whom it is done to; null when not told
 * @param scope the country that its article is about; null when not known
 * @param telling how its article tells it
 */
public record EventClaim(
    String claimId,
    Provenance from,
    String language,
    Modality modality,
    EventType type,
    @Nullable String mode,
    @Nullable String actor1,
    @Nullable String actor2,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    StoryContext context,
    @Nullable String scope,
    Telling telling,
    double confidence)
    implements ToldClaim {

  /** Returns whether an event of a type is said, and not done. */
  public static boolean isSaid(EventType type) {
    return Manner.of(type, null) == Manner.SPEECH;
  }

  /** Returns this claim with its actors resolved and what its article tells of. */
  public EventClaim cast(
      Provenance known, @Nullable String who, @Nullable String whom, StoryContext told) {
    return new EventClaim(
        claimId,
        known,
        language,
        modality,
        type,
        mode,
        who,
        whom,
        place,
        country,
        date,
        told,
        scope,
        telling,
        confidence);
  }
}
