/**
 * The published rows: records whose components are the columns, in camel case here and in snake
 * case in the files, and what fills them. Offsets become code points here and nowhere else.
 */
@NullMarked
package org.newsledger.table;

import org.jspecify.annotations.NullMarked;
