package org.newsledger.extract;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateValue;

/**
 * A date expression in a sentence.
 *
 * @param from first token
 * @param to after the last token
 * @param value null when it can't be told, as {@code Wednesday} in an article without a date
 * @param rule the name of the rule that found it
 */
public record FoundDate(int from, int to, @Nullable DateValue value, String rule) {}
