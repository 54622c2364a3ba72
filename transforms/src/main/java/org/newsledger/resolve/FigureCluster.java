package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Figure;
import org.newsledger.model.Place;

/**
 * A number as its claims tell it together.
 *
 * @param figureId the smallest id of its claims
 * @param figure the slots on which they agree; {@code partOf} is the smallest of theirs
 * @param place the innermost place that all tell; null when none tells one
 * @param country ISO 3166-1 alpha-2; null when none is known
 * @param date as of when
 * @param attributedTo ids of the actors cited, sorted
 * @param tally how often, by whom and when it was reported
 * @param claims its claims, by id
 */
public record FigureCluster(
    String figureId,
    Figure figure,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    List<String> attributedTo,
    Tally tally,
    List<ReportedClaim> claims) {}
