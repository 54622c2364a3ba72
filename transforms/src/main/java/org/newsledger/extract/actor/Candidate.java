package org.newsledger.extract.actor;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;

/**
 * What may be an actor at tokens {@code [from, to)} of a sentence, before the article's candidates
 * are tied together.
 *
 * @param kind how it was recognized, which says how it may be tied to others
 * @param type what it is
 * @param base base form as far as the words themselves tell it; for an unnamed group or office its
 *     English name
 * @param known the actor of the knowledge base, null when it is none
 * @param role null when not told
 * @param country null when not told
 * @param rule the rule that found it
 */
public record Candidate(
    int from,
    int to,
    Kind kind,
    ActorType type,
    String base,
    @Nullable Known known,
    @Nullable String role,
    @Nullable String country,
    String rule) {
  /** How a candidate was recognized. */
  public enum Kind {
    /** In the knowledge base. */
    KNOWN,
    /** A person by two words or more. */
    FULL_NAME,
    /** A person by one word, sure by itself (after a title). */
    SURNAME,
    /** A single capital word that is a mention only when another candidate vouches for it. */
    LOOSE,
    /** An organization by its words. */
    NAME,
    /** An organization of a kind that every country has; its name lacks the country. */
    OFFICE,
    /** Letters that stand for an organization. */
    ACRONYM,
    /** A head noun alone that stands for the last body of its kind: {@code the ministry}. */
    DEFINITE,
    /** An unnamed group or office. */
    GROUP,
    /** A country. */
    COUNTRY
  }

  /** Returns this candidate with a role, if it has none. */
  public Candidate withRole(@Nullable String other) {
    return role != null || other == null
        ? this
        : new Candidate(from, to, kind, type, base, known, other, country, rule);
  }
}
