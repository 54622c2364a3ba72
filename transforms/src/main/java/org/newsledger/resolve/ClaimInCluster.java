package org.newsledger.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figure or event a claim stands for.
 *
 * @param articleId the claim's article
 * @param claimId the claim
 * @param clusterId the figure or event
 * @param month the first day of the month in which articles of known date first reported it; set
 *     only where the claim's own article has no date and the figure is telling
 */
public record ClaimInCluster(
    String articleId, String claimId, String clusterId, @Nullable LocalDate month) {}
