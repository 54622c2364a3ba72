/**
 * Speed: of the text code and of what puts claims together, by JMH; of the whole job on synthetic
 * news, beside a plain program that writes the same tables. No test asserts a time.
 */
@NullMarked
package org.newsledger.benchmark;

import org.jspecify.annotations.NullMarked;
