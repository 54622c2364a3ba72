package org.newsledger.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;

/**
 * An actor as its mentions tell it together.
 *
 * @param actorId the smallest id of its mentions
 * @param key what its mentions share
 * @param name canonical name
 * @param role told most often; null when none is
 * @param tally how often, by whom and when it was named
 * @param mentions its mentions, by id
 */
public record ActorCluster(
    String actorId,
    ActorKey key,
    String name,
    @Nullable String role,
    Tally tally,
    List<SeenMention> mentions) {}
