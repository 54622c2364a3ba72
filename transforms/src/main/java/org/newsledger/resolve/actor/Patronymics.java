package org.newsledger.resolve.actor;

import java.util.List;
import java.util.Optional;
import org.newsledger.extract.name.Likeness;
import org.newsledger.resolve.actor.PersonName.Word;

/** A father's name between first name and surname, as in Russian. */
final class Patronymics {

  // As they sound, see Spelling.
  private static final List<String> ENDINGS =
      List.of("oviC", "eviC", "oviX", "eviX", "iC", "ovna", "evna", "ivna", "iCna", "ovic", "evic");

  /** Likeness from which two are one. */
  private static final double SAME = 0.8;

  private Patronymics() {}

  /** Returns whether a word ends as fathers' names do. */
  static boolean is(Word word) {
    return ENDINGS.stream().anyMatch(word.sounds().get(0)::endsWith);
  }

  /** Returns whether two names have different fathers. */
  static boolean differ(PersonName a, PersonName b) {
    Optional<Word> one = of(a);
    Optional<Word> other = of(b);
    return one.isPresent()
        && other.isPresent()
        && Likeness.of(one.get().sounds(), other.get().sounds(), true) < SAME;
  }

  private static Optional<Word> of(PersonName name) {
    return name.words().size() < 3
        ? Optional.empty()
        : name.words().subList(1, name.words().size()).stream().filter(Patronymics::is).findFirst();
  }
}
