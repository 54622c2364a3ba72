/**
 * How an article's actors are found: finders for each kind propose candidates in a sentence, a
 * linker ties the candidates of an article together.
 */
@NullMarked
package org.newsledger.extract.actor;

import org.jspecify.annotations.NullMarked;
