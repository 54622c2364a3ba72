/** What is known of the world's places, whatever the language. */
@NullMarked
package org.newsledger.extract.place;

import org.jspecify.annotations.NullMarked;
