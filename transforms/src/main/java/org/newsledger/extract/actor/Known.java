package org.newsledger.extract.actor;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;

/**
 * An actor of the built-in knowledge base.
 *
 * @param name the usual English name
 * @param type what it is
 * @param role for example {@code head_of_state}; null when none
 * @param country ISO 3166-1 alpha-2; null when none
 */
public record Known(String name, ActorType type, @Nullable String role, @Nullable String country) {}
