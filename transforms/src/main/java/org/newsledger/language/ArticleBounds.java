package org.newsledger.language;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article is held to when it is normalized.
 *
 * @param longestSentence characters; a longer sentence is cut, between words where it has any
 * @param asOf no article was published later than this day; null when that isn't known
 */
public record ArticleBounds(int longestSentence, @Nullable LocalDate asOf) implements Serializable {

  /** Characters of the longest sentence when nothing else is asked for. */
  public static final int LONGEST_SENTENCE = 3000;

  /** Returns what holds when nothing else is asked for. */
  public static ArticleBounds standard() {
    return new ArticleBounds(LONGEST_SENTENCE, null);
  }
}
