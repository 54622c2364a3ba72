package org.newsledger.table;

import org.newsledger.model.Mention;

/** A row of the table mentions: one per place in a text where an actor is named. */
public record MentionRow(
    String mentionId,
    String actorId,
    String articleId,
    String surface,
    String language,
    int start,
    int end) {

  /**
   * Returns the row of a mention of the actor {@code actorId}.
   *
   * @param start where its surface starts in the article's text, in code points
   * @param end where it ends, exclusive, in code points
   */
  static MentionRow of(Mention mention, String actorId, int start, int end) {
    return new MentionRow(
        mention.mentionId(),
        actorId,
        mention.articleId(),
        mention.surface(),
        mention.language(),
        start,
        end);
  }
}
