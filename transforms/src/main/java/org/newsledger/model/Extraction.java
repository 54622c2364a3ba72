package org.newsledger.model;

import java.util.List;

/**
 * What one article claims and whom it names.
 *
 * @param article the article itself
 * @param claims in reading order
 * @param mentions in reading order; every {@code ActorKey} of the claims has one at least
 * @param places the cities and regions that it names, each once, in reading order
 */
public record Extraction(
    Article article, List<Claim> claims, List<Mention> mentions, List<Place> places) {}
