/**
 * The records that cross a stage boundary. They hold data and reject bad states; they do no work.
 */
@NullMarked
package org.newsledger.model;

import org.jspecify.annotations.NullMarked;
