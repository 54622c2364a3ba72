/**
 * Numbers: which claims state one figure, and how a figure stands to the others of its series. The
 * rules are written out in {@code docs/resolution.md}.
 */
@NullMarked
package org.newsledger.resolve.figure;

import org.jspecify.annotations.NullMarked;
