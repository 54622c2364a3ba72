package org.newsledger.model;

/**
 * How much of an article is in one language.
 *
 * @param language BCP-47 code, {@code und} when it could not be told
 * @param share share of the article's characters, 0 to 1
 */
public record LanguageShare(String language, double share) {}
