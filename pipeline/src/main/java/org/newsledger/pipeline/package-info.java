/**
 * The program: its options, the graph, and what becomes of a run. {@link
 * org.newsledger.pipeline.NewsPipeline} is the graph and reads like the README.
 */
@NullMarked
package org.newsledger.pipeline;

import org.jspecify.annotations.NullMarked;
