/**
 * From what the finders found in each sentence to the claims of an article: where, when, by whose
 * account, and whether told as fact.
 */
@NullMarked
package org.newsledger.extract.claim;

import org.jspecify.annotations.NullMarked;
