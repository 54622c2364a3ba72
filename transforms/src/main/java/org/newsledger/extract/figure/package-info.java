/**
 * Numbers, what they count, and what befell it, in whatever order a language has them. A number and
 * the noun phrase it heads are read first; then each phrase is tied to the word of harm that
 * reaches it most cheaply, by costs that stand for grammar; then ellipsis and parts are filled in.
 */
@NullMarked
package org.newsledger.extract.figure;

import org.jspecify.annotations.NullMarked;
