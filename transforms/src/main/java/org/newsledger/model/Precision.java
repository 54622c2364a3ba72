package org.newsledger.model;

/** How exactly a date is known. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  YEAR
}
