/**
 * From paths to documents. {@link org.newsledger.pipeline.read.InputPaths} tells which files are
 * meant, {@link org.newsledger.pipeline.read.Sniffer} what a file holds, by its content; each
 * {@link org.newsledger.pipeline.read.Format} hands articles or rejections on, and containers hand
 * their members back to {@link org.newsledger.pipeline.read.Contents}. Everything is a stream with
 * a budget: nothing is held but one record and what waits for its sidecar, nothing is written,
 * nothing is fetched.
 */
@NullMarked
package org.newsledger.pipeline.read;

import org.jspecify.annotations.NullMarked;
