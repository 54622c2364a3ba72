package org.newsledger.resolve.actor;

import org.newsledger.model.ActorKey;

/**
 * Which actor a key of an article stands for.
 *
 * @param articleId the article
 * @param key the actor, as the article can tell it
 * @param actorId the actor
 */
public record ActorInArticle(String articleId, ActorKey key, String actorId) {}
