/**
 * Numbers in digits and words, with what limits them. {@link QuantityReader} is the way in. Number
 * words are generated from CLDR's spell-out rules; what these lack is listed in each language's
 * pack.
 */
@NullMarked
package org.newsledger.extract.number;

import org.jspecify.annotations.NullMarked;
