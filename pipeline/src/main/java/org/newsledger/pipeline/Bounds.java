package org.newsledger.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.ArticleBounds;
import org.newsledger.pipeline.read.Limits;

/** The bounds that options set, as the code that keeps to them wants them. */
final class Bounds {

  private static final int SHORTEST_SENTENCE = 100;

  private Bounds() {}

  /**
   * Refuses bounds under which nothing could be read.
   *
   * @throws RefusedException naming the option
   */
  static void check(NewsOptions options) throws RefusedException {
    atLeast(1, "maxBytes", options.getMaxBytes());
    atLeast(1, "maxFileBytes", options.getMaxFileBytes());
    atLeast(1, "maxMemberBytes", options.getMaxMemberBytes());
    atLeast(1, "maxMembers", options.getMaxMembers());
    atLeast(0, "maxDepth", options.getMaxDepth());
    atLeast(1, "maxJsonDepth", options.getMaxJsonDepth());
    atLeast(1, "maxRatio", options.getMaxRatio());
    atLeast(1, "maxCharacters", options.getMaxCharacters());
    atLeast(SHORTEST_SENTENCE, "maxSentence", options.getMaxSentence());
    try {
      day(options);
    } catch (DateTimeException e) {
      throw new RefusedException("--asOf must be a day, such as 2022-01-31");
    }
  }

  private static void atLeast(long least, String name, long value) throws RefusedException {
    if (value < least) {
      throw new RefusedException("--" + name + " must be " + least + " or more");
    }
  }

  /** Returns what is read at most of files, archives and records. */
  static Limits limits(NewsOptions options) {
    return new Limits(
        options.getMaxBytes(),
        options.getMaxFileBytes(),
        options.getMaxMemberBytes(),
        options.getMaxMembers(),
        options.getMaxDepth(),
        options.getMaxJsonDepth(),
        options.getMaxRatio(),
        options.getMaxCharacters());
  }

  /** Returns what articles are held to. */
  static ArticleBounds ofArticles(NewsOptions options) {
    return new ArticleBounds(options.getMaxSentence(), day(options));
  }

  private static @Nullable LocalDate day(NewsOptions options) {
    String day = options.getAsOf();
    return day == null ? null : LocalDate.parse(day.strip());
  }
}
