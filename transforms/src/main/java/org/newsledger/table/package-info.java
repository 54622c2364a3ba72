/** The published rows: records whose components are the columns, and what fills them. */
@NullMarked
package org.newsledger.table;

import org.jspecify.annotations.NullMarked;
