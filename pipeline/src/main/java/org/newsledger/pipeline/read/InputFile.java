package org.newsledger.pipeline.read;

/**
 * A file to read.
 *
 * @param path where it is, as Beam's file systems name it
 * @param uri how the tables call it: its path under its input root
 * @param bytes its size as it is stored
 */
public record InputFile(String path, String uri, long bytes) {}
