package org.newsledger.resolve.actor;

import java.util.List;
import org.newsledger.resolve.actor.PersonName.Word;

/** Names that differ by the ending that makes one a woman's. */
final class Gender {

  // As they sound, see Spelling: Aliyev and Aliyeva, Putin and Putina, Kowalski and Kowalska.
  private static final List<String> MEN = List.of("ov", "of", "ev", "ef", "in", "ski", "cki", "oi");
  private static final List<String> WOMEN =
      List.of("ova", "eva", "ina", "ska", "cka", "skaja", "ckaja", "aja", "ofa", "efa");

  private Gender() {}

  /** Returns whether one of two surnames is a woman's and the other a man's. */
  static boolean differs(Word a, Word b) {
    if (a.latin().equals(b.latin())) {
      return false;
    }
    boolean woman = isWoman(a);
    return woman != isWoman(b) && isMan(woman ? b : a);
  }

  /** Returns whether one of two first names is the other with a woman's ending. */
  static boolean isOtherGiven(Word a, Word b) {
    for (String sound : a.sounds()) {
      for (String other : b.sounds()) {
        if ((sound + "a").equals(other) || sound.equals(other + "a")) {
          return a.vowels() && b.vowels();
        }
      }
    }
    return false;
  }

  private static boolean isWoman(Word word) {
    return word.sounds().stream().anyMatch(sound -> ends(sound, WOMEN));
  }

  /** The first reading is that of the text's own language. */
  private static boolean isMan(Word word) {
    return ends(word.sounds().get(0), MEN);
  }

  private static boolean ends(String sound, List<String> endings) {
    return endings.stream().anyMatch(e -> sound.endsWith(e) && sound.length() > e.length() + 1);
  }
}
