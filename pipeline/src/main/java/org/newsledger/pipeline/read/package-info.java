/**
 * From paths to documents: which files are meant ({@link org.newsledger.pipeline.read.InputPaths}),
 * what they hold ({@link org.newsledger.pipeline.read.Format}), and what is refused. A new format
 * is one more implementation of {@code Format}, listed in {@link
 * org.newsledger.pipeline.read.Formats}.
 */
@NullMarked
package org.newsledger.pipeline.read;

import org.jspecify.annotations.NullMarked;
