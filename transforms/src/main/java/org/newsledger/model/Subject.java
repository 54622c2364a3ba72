package org.newsledger.model;

/** Whom or what a figure counts; the table holds the name in lower case. */
public enum Subject {
  SECURITY_FORCES,
  PROTESTERS,
  CIVILIANS,
  MILITANTS,
  CHILDREN,
  WOMEN,
  JOURNALISTS,
  HEALTH_WORKERS,
  MIGRANTS,
  PRISONERS,
  OFFICIALS,
  PEOPLE,
  VEHICLES,
  AIRCRAFT,
  SHIPS,
  TRAINS,
  BUSINESSES,
  HOMES,
  GOVERNMENT_BUILDINGS,
  SCHOOLS,
  HOSPITALS,
  PLACES_OF_WORSHIP,
  INFRASTRUCTURE,
  BUILDINGS
}
