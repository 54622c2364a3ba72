/** Dates, absolute and relative, with the precision that the text gives them. */
@NullMarked
package org.newsledger.extract.date;

import org.jspecify.annotations.NullMarked;
