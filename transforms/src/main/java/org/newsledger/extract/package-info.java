/** One extractor a kind, from the tokens of a sentence to the claims and mentions of an article. */
@NullMarked
package org.newsledger.extract;

import org.jspecify.annotations.NullMarked;
