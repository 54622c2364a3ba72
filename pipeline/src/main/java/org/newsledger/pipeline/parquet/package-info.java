/** Parquet files of records, written to and read from any file system of Beam's, without Hadoop. */
@NullMarked
package org.newsledger.pipeline.parquet;

import org.jspecify.annotations.NullMarked;
