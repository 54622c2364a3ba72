package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two claims have in common, weighed. Mutable and cheap: most comparisons come to nothing. */
public final class Agreement {

  /** The score from which on claims are one. */
  public static final int ENOUGH = 4;

  /** A score that hardly anything exceeds: the links table holds shares of it. */
  private static final int MOST = 12;

  private static final Slot[] SLOTS = Slot.values();

  private int score;
  private int mask;

  /** What may agree. */
  public enum Slot {
    VALUE,
    WORDS,
    TOLL,
    COUNTRY,
    PLACE,
    SUBJECT,
    DAY,
    MODE,
    ACTOR,
    ARTICLE,
    TIME,
    CLAIMANT,
    STORY
  }

  /** Adds points for a slot that agrees, takes them off for one that makes doubtful. */
  public Agreement add(int weight, Slot slot) {
    score += weight;
    if (weight > 0) {
      mask |= 1 << slot.ordinal();
    }
    return this;
  }

  /** Returns the sum of what was added. */
  public int score() {
    return score;
  }

  /** Returns whether that is enough for the claims to be one. */
  public boolean isEnough() {
    return score >= ENOUGH;
  }

  /** Returns the score as the links table holds it, 0 to 1. */
  public double share() {
    return Math.max(0, Math.min(1.0, (double) score / MOST));
  }

  /** Returns the names of the slots that agree. */
  public String reason() {
    List<String> names = new ArrayList<>();
    for (Slot slot : SLOTS) {
      if ((mask & 1 << slot.ordinal()) != 0) {
        names.add(slot.name().toLowerCase(Locale.ROOT));
      }
    }
    return "same " + String.join(", ", names);
  }
}
