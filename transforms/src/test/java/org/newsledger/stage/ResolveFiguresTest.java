package org.newsledger.stage;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsledger.model.Quantity;
import org.newsledger.resolve.TestClaim;

@ExtendWith(TestPipelineExtension.class)
class ResolveFiguresTest {

  @Test
  void aPartLeadsToTheFigureOfItsWhole(TestPipeline pipeline) {
    var figures =
        pipeline
            .apply(
                Create.of(
                    TestClaim.killed("b").asWhole().make(),
                    TestClaim.killed("a").make(),
                    TestClaim.killed("c").with(Quantity.exact(3)).partOf("b").make(),
                    TestClaim.killed("d").with(Quantity.exact(4)).partOf("gone").make(),
                    TestClaim.protest("e").make()))
            .apply(ResolveFigures.in(new Buckets(4)));

    PAssert.that(
            figures
                .rows()
                .apply(
                    "Show rows",
                    MapElements.into(TypeDescriptors.strings())
                        .via(row -> row.figureId() + " of " + row.partOf() + ' ' + row.mentions())))
        .containsInAnyOrder("a of null 2", "c of a 1", "d of null 1");
    PAssert.that(
            figures
                .members()
                .apply(
                    "Show members",
                    MapElements.into(TypeDescriptors.strings())
                        .via(row -> row.claimId() + " in " + row.figureId() + ' ' + row.partOf())))
        .containsInAnyOrder("a in a null", "b in a null", "c in c b", "d in d gone");
    pipeline.run();
  }
}
