package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * One place in a text where an actor is named.
 *
 * @param mentionId hash of article and span
 * @param articleId the article
 * @param actor the actor, as one article can tell it
 * @param name the canonical English name where known, else the base form of the fullest name in the
 *     article
 * @param known whether {@code name} is a canonical name from the knowledge base
 * @param role for example {@code head_of_state}; null when not told
 * @param surface the words as written
 * @param base the surface in base form
 * @param language of the sentence
 * @param span where {@code surface} stands in the article's text
 */
public record Mention(
    String mentionId,
    String articleId,
    ActorKey actor,
    String name,
    boolean known,
    @Nullable String role,
    String surface,
    String base,
    String language,
    Span span) {}
