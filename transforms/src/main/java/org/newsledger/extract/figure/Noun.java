package org.newsledger.extract.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;

/**
 * What a noun makes of the number before it.
 *
 * @param kind the class of the noun
 * @param subject whom or what it names; set for persons and things
 * @param unit currency, time unit, or English singular
 * @param deployable whether it names people who can be sent somewhere
 */
record Noun(Kind kind, @Nullable Subject subject, @Nullable String unit, boolean deployable) {

  /** Classes of counted nouns. */
  enum Kind {
    PERSON,
    THING,
    MONEY,
    PERCENTAGE,
    DURATION,
    OTHER,
    /** A number before it is never a claim. */
    NOTHING,
    /** A word that no list holds. */
    UNKNOWN,
    /** No noun follows the number. */
    NONE
  }

  static final Noun UNKNOWN = new Noun(Kind.UNKNOWN, null, null, false);
  static final Noun NONE = new Noun(Kind.NONE, null, null, true);
  static final Noun PEOPLE = new Noun(Kind.PERSON, Subject.PEOPLE, "person", false);

  private static final Set<Subject> VEHICLES =
      EnumSet.of(Subject.VEHICLES, Subject.AIRCRAFT, Subject.SHIPS, Subject.TRAINS);

  /**
   * Returns the entry of a row of {@code nouns.tsv}.
   *
   * @throws IllegalArgumentException when the class is unknown
   */
  static Noun of(LanguagePack.Row row) {
    String name = row.cell(1);
    boolean deployable = row.cell(3).equals("deployable");
    String unit = row.cell(2).isEmpty() ? null : row.cell(2);
    int colon = name.indexOf(':');
    String head = colon < 0 ? name : name.substring(0, colon);
    String tail = colon < 0 ? "" : name.substring(colon + 1);
    return switch (head) {
      case "money" -> new Noun(Kind.MONEY, null, tail, false);
      case "duration" -> new Noun(Kind.DURATION, null, tail, false);
      case "percentage" -> new Noun(Kind.PERCENTAGE, null, null, false);
      case "other" -> new Noun(Kind.OTHER, null, tail.isEmpty() ? unit : tail, false);
      case "nothing" -> new Noun(Kind.NOTHING, null, null, false);
      default -> {
        Subject subject = Subject.valueOf(name.toUpperCase(Locale.ROOT));
        Kind kind = subject.compareTo(Subject.PEOPLE) <= 0 ? Kind.PERSON : Kind.THING;
        yield new Noun(kind, subject, unit, deployable || subject == Subject.SECURITY_FORCES);
      }
    };
  }

  /** Returns whether it counts human beings; no noun at all may always mean human beings. */
  boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.NONE;
  }

  boolean isThing() {
    return kind == Kind.THING;
  }

  /** Returns whether a number of it stands aside: it neither takes harm nor bars the way to it. */
  boolean isAside() {
    return kind != Kind.PERSON && kind != Kind.THING && kind != Kind.NONE && kind != Kind.UNKNOWN;
  }

  /** Returns whether a number of it is never a claim. */
  boolean isNothing() {
    return kind == Kind.NOTHING;
  }

  /** Returns the measure of damage to it. */
  Measure damage() {
    return subject != null && VEHICLES.contains(subject)
        ? Measure.VEHICLES_DAMAGED
        : Measure.BUILDINGS_DAMAGED;
  }
}
