package org.newsledger.stage;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.actor.ActorProfile;

/** Tells each profile of which articles its own is a copy. */
public final class CreditActors
    extends PTransform<PCollection<ActorProfile>, PCollection<ActorProfile>> {

  private final Buckets buckets;
  private final PCollection<Membership> copies;

  private CreditActors(Buckets buckets, PCollection<Membership> copies) {
    this.buckets = buckets;
    this.copies = copies;
  }

  /** Returns the stage, which joins profiles with {@code copies} in {@code buckets}. */
  public static CreditActors in(Buckets buckets, PCollection<Membership> copies) {
    return new CreditActors(buckets, copies);
  }

  @Override
  public PCollection<ActorProfile> expand(PCollection<ActorProfile> profiles) {
    return profiles.apply(
        "Join copies",
        JoinByKey.with(
            buckets,
            copies,
            profile -> profile.from().articleId(),
            Membership::memberId,
            (profile, group) ->
                group.isEmpty() ? profile : profile.copiesOf(group.get(0).componentId()),
            ActorProfile.class));
  }
}
