/** The program on Google Cloud Dataflow. */
@NullMarked
package org.newsledger.pipeline.dataflow;

import org.jspecify.annotations.NullMarked;
