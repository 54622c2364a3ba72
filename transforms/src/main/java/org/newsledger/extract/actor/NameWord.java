package org.newsledger.extract.actor;

/**
 * What a pack says of a word that helps to find names.
 *
 * @param category how it helps
 * @param role role of an actor, for titles, head nouns and groups; else empty
 * @param canonical English name or pattern; empty when none
 */
record NameWord(Category category, String role, String canonical) {
  /** How a word helps to find names. */
  enum Category {
    /** Title or office of a person. */
    TITLE,
    /** Head noun of an organization. */
    HEAD,
    /** Unnamed group. */
    GROUP,
    /** Small word inside a person's name. */
    PARTICLE,
    /** Has a capital and is no name. */
    NOT_NAME,
    /** Has a capital and is no name, but a surname behind a first name: West, White. */
    SURNAME,
    /** Ties the words of an organization's name: of, for, and, the. */
    LINK,
    /** A film, book or event: what stands in quotes behind it is its title. */
    WORK,
    /** A verb of saying: its subject is an actor. */
    SAYS,
    /** A verb that tells what is said and not done: asks, refuses, accuses. */
    SPEAKS,
    /** A verb of sending forces. */
    SENDS
  }
}
