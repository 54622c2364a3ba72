/**
 * Characters to clean text, segments, sentences and tokens. Nothing here knows a language: what
 * differs from one to the next is handed in.
 */
@NullMarked
package org.newsledger.text;

import org.jspecify.annotations.NullMarked;
