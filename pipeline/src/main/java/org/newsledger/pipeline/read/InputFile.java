package org.newsledger.pipeline.read;

import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param path where it is, as Beam's file systems name it
 * @param uri how the tables call it: its path under its input root
 * @param bytes its size as it is stored
 * @param sidecar the file beside it that tells its metadata
 */
public record InputFile(String path, String uri, long bytes, @Nullable String sidecar) {}
