/**
 * Claims that say the same, and mentions of one actor, put together; pure and independent of order.
 *
 * <p>What may be compared shares a key ({@link org.newsledger.resolve.FigureKey}, {@link
 * org.newsledger.resolve.EventKey}, {@link org.newsledger.model.ActorKey}); a resolver takes any
 * number of claims with any keys and returns clusters, so that the caller may group by key or by
 * bucket of keys. Here claims are put together by agreement of normalized slots alone.
 */
@NullMarked
package org.newsledger.resolve;

import org.jspecify.annotations.NullMarked;
