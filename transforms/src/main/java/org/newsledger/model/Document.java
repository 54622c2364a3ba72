package org.newsledger.model;

import org.jspecify.annotations.Nullable;

/**
 * One raw article as it was read: decoded characters and whatever metadata came with them.
 *
 * @param uri where it was read, as published in {@code articles.uri}
 * @param source the publisher that the metadata names
 * @param title the title that the metadata names
 * @param published the publication date as the metadata writes it, not yet parsed
 * @param language the language that the metadata names, not yet checked
 * @param text the characters of the article, not yet normalized
 * @param bytes the size of the input that it came from
 */
public record Document(
    String uri,
    @Nullable String source,
    @Nullable String title,
    @Nullable String published,
    @Nullable String language,
    String text,
    long bytes) {}
