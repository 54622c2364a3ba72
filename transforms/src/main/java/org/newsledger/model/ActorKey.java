package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * What mentions must share to stand for one actor. Deterministic, so it can be a key.
 *
 * @param name the actor's name without case and diacritics: within one article the longest form
 *     that its short forms were tied to, or the canonical English name where one is known
 * @param type what the actor is
 * @param country ISO 3166-1 alpha-2, where it tells actors of one name apart ({@code Ministry of
 *     Internal Affairs}, {@code Police})
 */
public record ActorKey(String name, ActorType type, @Nullable String country) {}
