/**
 * Series: which figures count the same thing as it grows or is disputed, and which of them holds.
 * The rules stand in {@code docs/resolution.md}.
 */
@NullMarked
package org.newsledger.resolve.series;

import org.jspecify.annotations.NullMarked;
