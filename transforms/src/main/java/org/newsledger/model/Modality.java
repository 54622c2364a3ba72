package org.newsledger.model;

/** Whether a claim is told as fact. */
public enum Modality {
  ASSERTED,
  POSSIBLE,
  DENIED,
  PLANNED
}
