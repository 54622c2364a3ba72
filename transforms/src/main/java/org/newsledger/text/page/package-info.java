/**
 * HTML to the story that a page tells, and what the page says of it. Nothing is fetched, and any
 * characters are accepted.
 */
@NullMarked
package org.newsledger.text.page;

import org.jspecify.annotations.NullMarked;
