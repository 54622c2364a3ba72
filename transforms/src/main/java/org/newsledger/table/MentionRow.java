package org.newsledger.table;

import org.newsledger.model.Mention;
import org.newsledger.resolve.SeenMention;

/** A row of the table mentions: one per place in a text where an actor is named. */
public record MentionRow(
    String mentionId,
    String actorId,
    String articleId,
    String surface,
    String language,
    int start,
    int end) {

  /** Returns the row of a mention of the actor {@code actorId}. */
  public static MentionRow of(SeenMention seen, String actorId) {
    Mention mention = seen.mention();
    return new MentionRow(
        mention.mentionId(),
        actorId,
        mention.articleId(),
        mention.surface(),
        mention.language(),
        seen.start(),
        seen.end());
  }
}
