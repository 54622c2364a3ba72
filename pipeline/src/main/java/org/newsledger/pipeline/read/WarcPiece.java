package org.newsledger.pipeline.read;

import org.jspecify.annotations.Nullable;

/**
 * A record of a WARC file, whole or damaged.
 *
 * @param number of the record, counted from 1
 * @param bytes all of it; the first of them when it is damaged or too large
 * @param damage what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WarcPiece(long number, byte[] bytes, @Nullable BadRecordException damage) {}
