package org.newsledger.pipeline.read;

/**
 * A record as bytes.
 *
 * @param number of the record or of the line it starts in, counted from 1
 * @param bytes all of it, cut off behind the limit
 * @param size its whole size
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Piece(long number, byte[] bytes, long size) {}
