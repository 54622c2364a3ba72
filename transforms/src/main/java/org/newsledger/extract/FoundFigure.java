package org.newsledger.extract;

import org.newsledger.model.Figure;

/**
 * A figure in a sentence, before place, date and source are known.
 *
 * @param from first token of the smallest stretch with number, noun and word of harm
 * @param to after its last token
 * @param quantity the number
 * @param figure measure, subject, value
 * @param whole index, in the sentence's figures, of the figure that this is a part of; -1 when none
 * @param rule the name of the rule that made it
 */
public record FoundFigure(
    int from, int to, FoundQuantity quantity, Figure figure, int whole, String rule) {}
