package org.newsledger.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Tally;

/**
 * An actor as all articles tell it together.
 *
 * @param actorId the smallest id of its mentions
 * @param name the canonical English name where known, else the most frequent Latin form, else a
 *     romanized one
 * @param type what it is
 * @param role told most often; null when none is
 * @param country ISO 3166-1 alpha-2; null when not known
 * @param wikidataId its item, as the user's knowledge base has it; null when it has none
 * @param forms every form met, each once for a language
 * @param tally how often, by whom and when it was named
 */
public record Actor(
    String actorId,
    String name,
    ActorType type,
    @Nullable String role,
    @Nullable String country,
    @Nullable String wikidataId,
    List<NameForm> forms,
    Tally tally) {}
