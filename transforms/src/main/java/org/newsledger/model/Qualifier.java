package org.newsledger.model;

/** How the words around a number limit it. */
public enum Qualifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  RANGE,
  VAGUE
}
