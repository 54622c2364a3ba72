package org.newsledger.resolve;

import org.newsledger.model.EventType;

/** What takes a toll: whether somebody meant it. */
public enum Cause {
  MISFORTUNE,
  DEED;

  /** Returns the cause that an event is. */
  public static Cause of(EventType type) {
    return type == EventType.DISASTER || type == EventType.ACCIDENT ? MISFORTUNE : DEED;
  }
}
