package org.newsledger.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the article of a claim or mention says of its weight: who published it, when, and whether it
 * is a copy.
 *
 * @param articleId the article
 * @param published its publication date; the first day of a coarse one; null when unknown
 * @param dayKnown whether {@code published} is a day and not the first of a month or year
 * @param duplicateGroup shared by the article and its copies
 * @param publisher who published it; the article's own id when that is unknown
 */
public record Provenance(
    String articleId,
    @Nullable LocalDate published,
    boolean dayKnown,
    String duplicateGroup,
    String publisher) {

  /** Returns this article as one of a group of copies. */
  public Provenance copiesOf(String group) {
    return new Provenance(articleId, published, dayKnown, group, publisher);
  }
}
