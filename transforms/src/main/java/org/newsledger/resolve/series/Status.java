package org.newsledger.resolve.series;

/** How a figure stands to the others of its series; the table holds the name in lower case. */
public enum Status {
  CURRENT,
  SUPERSEDED,
  DISPUTED,
  OUTLIER
}
