/** Claims that say the same, and mentions of the same actor, put together; pure and independent of order. */
@NullMarked
package org.newsledger.resolve;

import org.jspecify.annotations.NullMarked;
