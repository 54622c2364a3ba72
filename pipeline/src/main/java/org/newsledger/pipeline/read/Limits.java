package org.newsledger.pipeline.read;

import java.io.Serializable;

/**
 * What is read at most. Whatever is above one of these is refused, and costs no more memory than
 * it.
 *
 * @param recordBytes bytes of an article's file, record or page
 * @param fileBytes bytes of one file with all that it unpacks to
 * @param memberBytes bytes of one member of an archive, unpacked
 * @param members members of one archive
 * @param depth containers within containers
 * @param jsonDepth arrays and objects within one another
 * @param ratio how many times its packed size anything may unpack to
 * @param characters of an article's text
 */
public record Limits(
    long recordBytes,
    long fileBytes,
    long memberBytes,
    int members,
    int depth,
    int jsonDepth,
    int ratio,
    int characters)
    implements Serializable {}
