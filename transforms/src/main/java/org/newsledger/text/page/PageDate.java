package org.newsledger.text.page;

/**
 * A date of publication that a page gives.
 *
 * @param value as it is written there, not yet parsed
 * @param trust where it stands
 */
public record PageDate(String value, Trust trust) {}
