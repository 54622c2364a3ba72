/**
 * Bytes to characters: which encoding a text is in, and what of its letters was lost on the way to
 * us and can be had back for certain.
 */
@NullMarked
package org.newsledger.text.charset;

import org.jspecify.annotations.NullMarked;
