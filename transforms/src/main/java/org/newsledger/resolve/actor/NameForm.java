package org.newsledger.resolve.actor;

/**
 * A form in which an actor is named.
 *
 * @param surface the words as written
 * @param base the words in base form
 * @param language of the sentence
 * @param mentions how often
 */
public record NameForm(String surface, String base, String language, int mentions) {}
