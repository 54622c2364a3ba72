package org.newsledger.extract;

import org.newsledger.model.Place;

/**
 * A place, or a word that tells a nationality, in a sentence.
 *
 * @param from first token
 * @param to after the last token
 * @param place what it names; for a nationality, the country
 * @param demonym whether it is a nationality or adjective ({@code Kazakh}), not the place's name
 * @param rule the name of the rule that found it
 */
public record FoundPlace(int from, int to, Place place, boolean demonym, String rule) {}
