package org.newsledger.resolve.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;
import org.newsledger.model.Figure;
import org.newsledger.model.Place;
import org.newsledger.resolve.StoryContext;
import org.newsledger.resolve.Tally;

/**
 * A number as its claims tell it together.
 *
 * @param figureId the smallest id of its claims
 * @param figure the slots on which they agree; {@code partOf} is the smallest of theirs
 * @param wholeIn the article of the claim that {@code partOf} names; null when it is no part
 * @param place the innermost place that all tell; null when none tells one
 * @param country ISO 3166-1 alpha-2; null when none is known
 * @param date as of when
 * @param asserted whether one of its claims at least is told as fact
 * @param attributedTo ids of the actors cited, sorted
 * @param eventId the event that it is the toll of, by most of its claims; null when not told
 * @param replaced the earlier number that a sentence says it has grown or shrunk from; null when
 *     none does
 * @param groups the articles that report it, copies as one, sorted; the first of very many
 * @param context what they tell of besides
 * @param tally how often, by whom and when it was reported
 */
public record FigureCluster(
    String figureId,
    Figure figure,
    @Nullable String wholeIn,
    @Nullable Place place,
    @Nullable String country,
    @Nullable DateValue date,
    boolean asserted,
    List<String> attributedTo,
    @Nullable String eventId,
    @Nullable BigDecimal replaced,
    List<String> groups,
    StoryContext context,
    Tally tally) {}
