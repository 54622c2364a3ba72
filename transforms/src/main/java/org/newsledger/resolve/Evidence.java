package org.newsledger.resolve;

/**
 * The words that a claim stands on.
 *
 * @param sentence the sentence that makes the claim
 * @param start where the words of the claim start in the article's text, in code points
 * @param end where they end, exclusive, in code points
 */
public record Evidence(String sentence, int start, int end) {}
