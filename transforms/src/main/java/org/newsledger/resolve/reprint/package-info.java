/**
 * Articles that are copies of each other within a language: reprints under another headline or
 * dateline, with a credit line, with paragraphs cut, moved or added.
 *
 * <p>An {@link org.newsledger.model.Article} gives a {@link
 * org.newsledger.resolve.reprint.ReprintSketch}, and no text is needed from there on. {@link
 * org.newsledger.resolve.reprint.Boilerplate} takes out what an outlet prints under everything,
 * {@link org.newsledger.resolve.reprint.ReprintBlocks} compares what shares a rare phrase, and its
 * links go to {@link org.newsledger.resolve.Components}. All of it is pure; none of it depends on
 * the order of articles.
 */
@NullMarked
package org.newsledger.resolve.reprint;

import org.jspecify.annotations.NullMarked;
