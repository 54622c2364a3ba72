package org.newsledger.stage;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

@ExtendWith(TestPipelineExtension.class)
class NormalizeArticlesTest {

  @Test
  void keepsOneOfTwoEqualArticlesAndRejectsTheOther(TestPipeline pipeline) {
    var articles =
        pipeline
            .apply(
                Create.of(
                    document("u", "Eight people were killed.", null),
                    document("u", "Eight people were killed. ", "2022-01-07"),
                    document("u", "Nine people were killed.", null),
                    document("v", "Eight people were killed.", null)))
            .apply(NormalizeArticles.in(new Buckets(3)));

    PAssert.that(
            articles
                .accepted()
                .apply(
                    "Show articles",
                    MapElements.into(TypeDescriptors.strings())
                        .via(a -> a.uri() + ' ' + a.text() + ' ' + (a.publication() != null))))
        .containsInAnyOrder(
            "u Eight people were killed. true",
            "u Nine people were killed. false",
            "v Eight people were killed. false");
    PAssert.that(reasons(articles.rejected())).containsInAnyOrder("u DUPLICATE_INPUT");
    pipeline.run();
  }

  @Test
  void rejectsATextOfWhichNothingIsLeft(TestPipeline pipeline) {
    var articles =
        pipeline
            .apply(Create.of(document("u", "\u200B\uFEFF \u0007", null)))
            .apply(NormalizeArticles.in(new Buckets(1)));

    PAssert.that(articles.accepted()).empty();
    PAssert.that(reasons(articles.rejected())).containsInAnyOrder("u " + Reason.NO_CONTENT);
    pipeline.run();
  }

  private static PCollection<String> reasons(PCollection<Rejection> rejected) {
    return rejected.apply(
        "Show rejections",
        MapElements.into(TypeDescriptors.strings()).via(r -> r.uri() + ' ' + r.reason()));
  }

  private static Document document(String uri, String text, @Nullable String published) {
    return new Document(uri, null, null, published, null, text, text.length());
  }
}
