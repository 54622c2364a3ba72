/** The program on Apache Flink. */
@NullMarked
package org.newsledger.pipeline.flink;

import org.jspecify.annotations.NullMarked;
