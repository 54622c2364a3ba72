package org.newsledger.stage;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.SlotReader;
import org.newsledger.resolve.actor.ActorProfile;
import org.newsledger.resolve.actor.ActorProfiles;

/**
 * Takes what an article claims and whom it names out of it, without its words, and tells both of
 * which group of copies the article is one, so that a group counts as one source.
 */
public final class CreditCopies extends PTransform<PCollection<Extraction>, PCollectionTuple> {

  /** What each article claims. */
  public static final TupleTag<ArticleSlots> SLOTS = new TupleTag<>() {};

  /** Whom it names. */
  public static final TupleTag<ActorProfile> PROFILES = new TupleTag<>() {};

  private static final Kind<Membership> COPIES = new Kind<>(0, "copies", Membership.class);
  private static final Kind<Wordless> ARTICLES = new Kind<>(1, "articles", Wordless.class);

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

  /** An article without its words. */
  record Wordless(ArticleSlots slots, List<ActorProfile> profiles) {
    static Wordless of(Extraction extraction) {
      return new Wordless(SlotReader.read(extraction), ActorProfiles.of(extraction));
    }

    String articleId() {
      return slots.from().articleId();
    }

    Wordless copiesOf(String group) {
      return new Wordless(
          slots.copiesOf(group), profiles.stream().map(p -> p.copiesOf(group)).toList());
    }
  }

  /** Returns {@link #SLOTS} and {@link #PROFILES}. */
  @Override
  public PCollectionTuple expand(PCollection<Extraction> extractions) {
    return CoGroup.in(buckets)
        .and(COPIES, copies, Membership::memberId)
        .and(ARTICLES, extractions, e -> List.of(Wordless.of(e)), Wordless::articleId)
        .gather("articles")
        .apply("Credit", ParDo.of(new CreditFn()).withOutputTags(SLOTS, TupleTagList.of(PROFILES)));
  }

  private static final class CreditFn
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, ArticleSlots> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<RawUnionValue>> bucket, MultiOutputReceiver out) {
      Gathered gathered = Gathered.of(bucket.getValue());
      Map<String, List<Membership>> groups = gathered.all(COPIES, Membership::memberId);
      for (Wordless article : gathered.all(ARTICLES)) {
        List<Membership> group = groups.getOrDefault(article.articleId(), List.of());
        Wordless credited =
            group.isEmpty() ? article : article.copiesOf(group.get(0).componentId());
        out.get(SLOTS).output(credited.slots());
        credited.profiles().forEach(out.get(PROFILES)::output);
      }
    }
  }
}
