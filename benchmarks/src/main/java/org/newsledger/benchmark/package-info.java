/** Speed, measured by JMH; no test asserts it. */
@NullMarked
package org.newsledger.benchmark;

import org.jspecify.annotations.NullMarked;
