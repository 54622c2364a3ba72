/**
 * What the program knows of a language, as data: one folder {@code resources/lang/<code>} each. No
 * code here or elsewhere knows a language by name.
 */
@NullMarked
package org.newsledger.language;

import org.jspecify.annotations.NullMarked;
