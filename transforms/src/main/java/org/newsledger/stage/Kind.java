package org.newsledger.stage;

import java.io.Serializable;

/**
 * One of the types of elements that meet in a {@link CoGroup}.
 *
 * @param index tells it from the others: 0, 1, … in the order in which they are added
 * @param label names its step
 */
record Kind<T>(int index, String label, Class<T> type) implements Serializable {}
