package org.newsledger.stage;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.Membership;

/** Tells each article of which group of copies it is one, so that a group counts as one source. */
public final class CreditCopies
    extends PTransform<PCollection<ArticleSlots>, PCollection<ArticleSlots>> {

  private final Buckets buckets;
  private final PCollection<Membership> copies;

  private CreditCopies(Buckets buckets, PCollection<Membership> copies) {
    this.buckets = buckets;
    this.copies = copies;
  }

  /** Returns the stage, which joins articles with {@code copies} in {@code buckets}. */
  public static CreditCopies in(Buckets buckets, PCollection<Membership> copies) {
    return new CreditCopies(buckets, copies);
  }

  @Override
  public PCollection<ArticleSlots> expand(PCollection<ArticleSlots> articles) {
    return articles.apply(
        "Join copies",
        JoinByKey.with(
            buckets,
            copies,
            article -> article.from().articleId(),
            Membership::memberId,
            (article, group) ->
                group.isEmpty() ? article : article.copiesOf(group.get(0).componentId()),
            ArticleSlots.class));
  }
}
