/** Who is cited for what a sentence says. */
@NullMarked
package org.newsledger.extract.source;

import org.jspecify.annotations.NullMarked;
