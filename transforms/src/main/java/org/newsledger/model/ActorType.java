package org.newsledger.model;

/** What an actor is; the table holds the name in lower case. */
public enum ActorType {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  GROUP
}
