package org.newsledger.resolve.event;

/** The numbers and names that the claims of an event tell of those whom it struck. */
final class EventTolls {

  /** From here on it is a crowd, of whom no one is named. */
  private static final int CROWD = 10;

  /** A count that was brought up to date, in shares of the greater one. */
  private static final double GROWN = 0.2;

  private int least;
  private int most;
  private boolean named;

  /** Takes up what a claim tells. */
  void add(Telling telling) {
    int toll = telling.toll();
    if (toll > 0) {
      least = least == 0 ? toll : Math.min(least, toll);
      most = Math.max(most, toll);
    } else {
      named |= telling.named();
    }
  }

  /** One arrest is of a person, another of a crowd; one night's arrests are not all arrests. */
  boolean mayBe(Telling telling) {
    int toll = telling.toll();
    if (toll == 0) {
      return !telling.named() || least < CROWD;
    }
    boolean single = named && toll >= CROWD;
    return !single && (most == 0 || isNear(toll, least) || isNear(toll, most));
  }

  /** Returns what the number of a claim weighs: two where the event has it, too. */
  int points(Telling telling) {
    int toll = telling.toll();
    return toll > 1 && (toll == least || toll == most) ? 2 : 0;
  }

  private static boolean isNear(int one, int other) {
    return Math.abs(one - other) <= GROWN * Math.max(one, other);
  }
}
