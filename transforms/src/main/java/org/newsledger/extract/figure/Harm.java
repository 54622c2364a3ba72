package org.newsledger.extract.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Measure;
import org.newsledger.model.Subject;

/**
 * A word for what befell or was done. One without roles tells nothing of the sort; it only keeps
 * the shorter words within it from being read ({@code attempted murder}).
 *
 * @param measure what it makes of a number; null for damage, whose measure the noun decides
 * @param roles how it takes the affected
 * @param subject whom the word itself tells; null when it tells nobody
 */
record Harm(@Nullable Measure measure, Set<Role> roles, @Nullable Subject subject) {

  /** How a word of harm takes the affected; {@code lang/README.md} explains each. */
  enum Role {
    VICTIM,
    PASSIVE,
    ACTIVE,
    INTRANSITIVE,
    NOMINAL,
    TOLL,
    PRESENCE,
    WEAK,
    SOME
  }

  /**
   * Returns the entry of a row of {@code harm.tsv}.
   *
   * @throws IllegalArgumentException when a code is unknown
   */
  static Harm of(LanguagePack.Row row) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    var names = new StringTokenizer(row.cell(2), ", ");
    while (names.hasMoreTokens()) {
      roles.add(Role.valueOf(names.nextToken().toUpperCase(Locale.ROOT)));
    }
    String measure = row.cell(1);
    String subject = row.cell(3);
    return new Harm(
        measure.equals("damaged") || measure.equals("nothing")
            ? null
            : Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
        roles,
        subject.isEmpty() ? null : Subject.valueOf(subject.toUpperCase(Locale.ROOT)));
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** Returns what a number of {@code noun} counts when this befell it; null when it can't have. */
  @Nullable Measure measureOf(Noun noun) {
    if (measure == null) {
      return noun.isThing() ? noun.damage() : null;
    }
    if (measure == Measure.DEPLOYED) {
      return noun.deployable() ? measure : null;
    }
    return noun.isPerson() || noun == Noun.UNKNOWN ? measure : null;
  }
}
