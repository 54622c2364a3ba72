/** Events: which claims tell one of them. The rules stand in {@code docs/resolution.md}. */
@NullMarked
package org.newsledger.resolve.event;

import org.jspecify.annotations.NullMarked;
