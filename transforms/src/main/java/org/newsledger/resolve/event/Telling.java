package org.newsledger.resolve.event;

/**
 * How an article tells an event, as far as that helps to know it again.
 *
 * @param length characters of the sentence
 * @param words hash of the sentence; 0 when it is too short to be known again
 * @param toll the number in the sentence that the event caused; 0 when it tells none
 * @param named whether a person of a name does it or suffers it
 * @param alone whether the article tells no other event of this type and mode
 */
public record Telling(int length, int words, int toll, boolean named, boolean alone) {

  /** The shortest sentence that two articles don't share by chance. */
  private static final int MEMORABLE = 40;

  /** Returns how {@code sentence} tells an event. */
  public static Telling of(String sentence, int toll, boolean named, boolean alone) {
    int words = sentence.length() < MEMORABLE ? 0 : sentence.hashCode();
    return new Telling(sentence.length(), words, toll, named, alone);
  }
}
