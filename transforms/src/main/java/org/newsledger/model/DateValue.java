package org.newsledger.model;

import java.time.LocalDate;

/**
 * A date as exactly as the text tells it.
 *
 * @param date the day, or the first day of the week, month or year
 * @param precision what {@code date} stands for
 */
public record DateValue(LocalDate date, Precision precision) {}
