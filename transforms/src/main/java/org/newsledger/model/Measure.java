package org.newsledger.model;

/** What a figure counts; the table holds the name in lower case. */
public enum Measure {
  KILLED,
  INJURED,
  CASUALTIES,
  MISSING,
  DETAINED,
  KIDNAPPED,
  DISPLACED,
  RESCUED,
  HOSPITALIZED,
  PARTICIPANTS,
  DEPLOYED,
  VEHICLES_DAMAGED,
  BUILDINGS_DAMAGED,
  MONEY,
  PERCENTAGE,
  DURATION,
  OTHER
}
