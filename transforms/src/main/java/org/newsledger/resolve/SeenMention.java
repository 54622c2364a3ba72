package org.newsledger.resolve;

import org.newsledger.model.Mention;

/**
 * A mention with what its article adds to it.
 *
 * @param mention the mention
 * @param start where its surface starts in the article's text, in code points
 * @param end where it ends, exclusive, in code points
 * @param from its article
 */
public record SeenMention(Mention mention, int start, int end, Provenance from) {}
