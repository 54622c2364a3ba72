/**
 * Claims that say the same and copies of one article, put together; pure and independent of order
 * (actors are in {@link org.newsledger.resolve.actor}). What may be compared shares a key; a
 * resolver takes any number of claims with any keys and returns clusters, so that the caller may
 * group by key or by bucket of keys. What agrees is weighed ({@link
 * org.newsledger.resolve.Agreement}) and kept as a {@link org.newsledger.resolve.Link}. The rules
 * are written out in {@code docs/resolution.md}.
 */
@NullMarked
package org.newsledger.resolve;

import org.jspecify.annotations.NullMarked;
