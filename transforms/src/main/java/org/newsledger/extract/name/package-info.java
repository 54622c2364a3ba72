/**
 * What places, persons and organizations share: a trie of names that also finds inflected forms,
 * the endings of each language, and romanization.
 */
@NullMarked
package org.newsledger.extract.name;

import org.jspecify.annotations.NullMarked;
