package org.newsledger.stage;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Link.Kind;
import org.newsledger.resolve.Membership;

@ExtendWith(TestPipelineExtension.class)
class ConnectLinksTest {

  @Test
  void linksOfDifferentBucketsJoinAndRepeatedOnesCountOnce(TestPipeline pipeline) {
    Link sure = Link.of("a", "b", Kind.DUPLICATE, 0.9, "shares 9 of 10 phrases");
    Link chain = Link.of("b", "c", Kind.DUPLICATE, 0.8, "shares 8 of 10 phrases");
    Link further = Link.of("c", "z", Kind.DUPLICATE, 0.7, "shares 7 of 10 phrases");
    Link apart = Link.of("x", "y", Kind.DUPLICATE, 0.5, "shares 5 of 10 phrases");
    var connected =
        pipeline
            .apply(
                Create.of(
                    further,
                    Link.of("b", "a", Kind.DUPLICATE, 0.6, "shares 6 of 10 phrases"),
                    apart,
                    chain,
                    sure,
                    sure))
            .apply(ConnectLinks.in(new Buckets(7)));

    PAssert.that(connected.links()).containsInAnyOrder(sure, chain, further, apart);
    PAssert.that(connected.memberships())
        .containsInAnyOrder(
            new Membership("a", "a"),
            new Membership("b", "a"),
            new Membership("c", "a"),
            new Membership("z", "a"),
            new Membership("x", "x"),
            new Membership("y", "x"));
    pipeline.run();
  }

  @Test
  void noLinksGiveNothing(TestPipeline pipeline) {
    var connected =
        pipeline
            .apply(Create.empty(TypeDescriptor.of(Link.class)))
            .apply(ConnectLinks.in(new Buckets(2)));

    PAssert.that(connected.links()).empty();
    PAssert.that(connected.memberships()).empty();
    pipeline.run();
  }
}
