package org.newsledger.resolve.event;

import org.jspecify.annotations.Nullable;

/**
 * How an article tells an event, as far as that helps to know it again.
 *
 * @param length characters of the sentence
 * @param words hash of the sentence; 0 when it is too short to be known again
 * @param toll the number in the sentence that the event caused; 0 when it tells none
 * @param named whether a person of a name does it or suffers it
 * @param alone whether the article tells no other event of this type and mode
 * @param armed whether police or an army do it
 * @param anonymousDoer whether who does it is a group without a name
 * @param anonymousTarget whether those to whom it is done are a group without a name
 * @param amid whether it is an accident whose sentence tells a disaster besides
 * @param about the type of act that is asked for, promised or refused; null where none is told
 */
public record Telling(
    int length,
    int words,
    int toll,
    boolean named,
    boolean alone,
    boolean armed,
    boolean anonymousDoer,
    boolean anonymousTarget,
    boolean amid,
    @Nullable String about) {

  /** The shortest sentence that two articles don't share by chance. */
  private static final int MEMORABLE = 40;

  /** Returns how {@code sentence} tells an event whose doers are not known. */
  public static Telling of(String sentence, int toll, boolean named, boolean alone) {
    int words = sentence.length() < MEMORABLE ? 0 : sentence.hashCode();
    return new Telling(
        sentence.length(), words, toll, named, alone, false, false, false, false, null);
  }

  /** Returns this with what is known of those who do it and to whom it is done. */
  public Telling cast(boolean byForce, boolean byGroup, boolean toGroup) {
    return new Telling(length, words, toll, named, alone, byForce, byGroup, toGroup, amid, about);
  }

  /** Returns this as an accident amid a disaster, or not. */
  public Telling amid(boolean disaster) {
    return new Telling(
        length, words, toll, named, alone, armed, anonymousDoer, anonymousTarget, disaster, about);
  }

  /** Returns this with what it is about. */
  public Telling about(@Nullable String act) {
    return new Telling(
        length, words, toll, named, alone, armed, anonymousDoer, anonymousTarget, amid, act);
  }
}
