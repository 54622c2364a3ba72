/** One deterministic coder for every record, and what makes Beam find it. */
@NullMarked
package org.newsledger.coder;

import org.jspecify.annotations.NullMarked;
