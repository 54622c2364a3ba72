/**
 * Events of a sentence, and whether what a sentence claims is told as fact. Triggers come from the
 * language pack; what governs them, who acts and what only looks like an event is decided here.
 */
@NullMarked
package org.newsledger.extract.event;

import org.jspecify.annotations.NullMarked;
