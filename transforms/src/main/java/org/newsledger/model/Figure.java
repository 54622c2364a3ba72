package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * The slots of a claim that states a number.
 *
 * @param measure what is counted
 * @param subject whom or what it befell; null for money, percentage, duration, other
 * @param quantity the number as the text limits it
 * @param unit ISO 4217 for money; minute to year for duration; the counted noun for other; else
 *     null
 * @param accumulation how it relates to earlier numbers; null when not told
 * @param partOf id of the claim that states the whole; null when it is no part
 */
public record Figure(
    Measure measure,
    @Nullable Subject subject,
    Quantity quantity,
    @Nullable String unit,
    @Nullable Accumulation accumulation,
    @Nullable String partOf) {}
