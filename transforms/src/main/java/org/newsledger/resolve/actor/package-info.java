/**
 * Which mentions in different articles, languages and scripts are one actor; pure and independent
 * of order.
 *
 * <p>{@link org.newsledger.resolve.actor.ActorProfile} is what one article says of one actor.
 * Profiles of equal names become one {@link org.newsledger.resolve.actor.ActorNode}, except lone
 * surnames, which stay with their article. Nodes that share a {@link
 * org.newsledger.resolve.actor.BlockKeys block} are compared by {@link
 * org.newsledger.resolve.actor.NodeMatcher}; what it proposes, {@link
 * org.newsledger.resolve.actor.ActorGroups} takes, the surest first, unless the groups that it
 * would join contradict each other. {@link org.newsledger.resolve.actor.ActorResolver} does all of
 * it in memory.
 */
@NullMarked
package org.newsledger.resolve.actor;

import org.jspecify.annotations.NullMarked;
