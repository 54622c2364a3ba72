package org.newsledger.model;

/** How a number relates to earlier numbers of the same measure. */
public enum Accumulation {
  TOTAL,
  INCREMENT,
  PART
}
