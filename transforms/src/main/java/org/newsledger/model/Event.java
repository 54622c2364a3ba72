package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * The slots of a claim that tells an event.
 *
 * @param type PLOVER category
 * @param mode PLOVER mode, for example {@code curfew}; null where none applies
 * @param actor1 who does it
 * @param actor2 to whom
 * @param about the type of act, with its mode, that is asked for, promised or refused; null where
 *     none is told
 */
public record Event(
    EventType type,
    @Nullable String mode,
    @Nullable ActorKey actor1,
    @Nullable ActorKey actor2,
    @Nullable String about) {}
