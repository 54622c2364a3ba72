package org.newsledger.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an embedded post, and when.
 *
 * @param author display name, as written
 * @param handle account name without {@code @}
 * @param date the post's own day
 * @param authorSpan where {@code author} stands in the article's text
 */
public record Post(
    String author, @Nullable String handle, @Nullable LocalDate date, Span authorSpan) {}
