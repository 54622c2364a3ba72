package org.newsledger.extract.figure;

import org.newsledger.language.Lexicon.Match;
import org.newsledger.model.Measure;

/**
 * A way to read a phrase: what befell it, and how far-fetched that is.
 *
 * @param phrase index of the phrase
 * @param harm the word of harm
 * @param measure what the phrase's number counts then
 * @param cost 0 when grammar leaves no doubt
 * @param before whether the word of harm stands before the phrase
 * @param rule name of the rule
 */
record Link(
    int phrase, Match<Harm> harm, Measure measure, double cost, boolean before, String rule) {}
