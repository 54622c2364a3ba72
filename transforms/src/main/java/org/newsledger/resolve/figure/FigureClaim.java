package org.newsledger.resolve.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Figure;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.StoryContext;
import org.newsledger.resolve.ToldClaim;

/**
 * A claim that states a number, as it travels.
 *
 * @param attributedTo id of the actor that is cited for it; null when nobody is
 * @param toll id of the event that it is the toll of; until events are resolved, of the claim that
 *     tells that event; null when the text ties it to none
 * @param cause what took the toll; null when not told
 * @param replaced the earlier number that the same sentence says it has grown or shrunk from; null
 *     when it says none
 */
public record FigureClaim(
    String claimId,
    Provenance from,
    String language,
    Modality modality,
    Figure figure,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    @Nullable String attributedTo,
    @Nullable String toll,
    @Nullable Cause cause,
    @Nullable BigDecimal replaced,
    StoryContext context,
    double confidence)
    implements ToldClaim {

  /** Returns this claim with its actor resolved and what its article tells of. */
  public FigureClaim cast(Provenance known, @Nullable String claimant, StoryContext told) {
    return new FigureClaim(
        claimId,
        known,
        language,
        modality,
        figure,
        place,
        country,
        date,
        claimant,
        toll,
        cause,
        replaced,
        told,
        confidence);
  }

  /** Returns this claim as the toll of an event, or of none. */
  public FigureClaim tollOf(@Nullable String eventId) {
    return new FigureClaim(
        claimId,
        from,
        language,
        modality,
        figure,
        place,
        country,
        date,
        attributedTo,
        eventId,
        cause,
        replaced,
        context,
        confidence);
  }
}
