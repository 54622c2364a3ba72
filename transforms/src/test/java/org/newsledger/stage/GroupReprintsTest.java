package org.newsledger.stage;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.reprint.Newsroom;
import org.newsledger.resolve.reprint.ReprintSketch;

@ExtendWith(TestPipelineExtension.class)
class GroupReprintsTest {

  private static final String FERRY =
      "Ferry runs aground\n\nA ferry with 214 people on board ran onto rocks off the northern cape "
          + "in thick fog on Sunday evening.\n\nAll passengers were brought ashore by fishing boats "
          + "before the coast guard arrived, the harbour master said, and nobody was hurt.\n\nThe "
          + "captain, who has sailed the route for thirty years, told the islanders that his radar "
          + "had failed an hour after leaving port.";

  @Test
  void articlesWithCopiesAreGivenTheirGroupAndOthersNothing(TestPipeline pipeline) {
    ReprintSketch first = Newsroom.sketch("a", FERRY);
    ReprintSketch cut =
        Newsroom.sketch("b", "Saved by fishermen\n\n" + FERRY.substring(FERRY.indexOf("A ferry")));
    ReprintSketch same = Newsroom.sketch("c", FERRY);
    ReprintSketch alone =
        Newsroom.sketch("d", "Museum opens\n\nThe new wing shows what sailors carved in winter.");
    String group =
        java.util.stream.Stream.of(first, cut, same)
            .map(ReprintSketch::articleId)
            .sorted()
            .findFirst()
            .orElseThrow();
    var grouped =
        pipeline.apply(Create.of(first, cut, same, alone)).apply(GroupReprints.in(new Buckets(3)));

    PAssert.that(grouped.memberships())
        .containsInAnyOrder(
            new Membership(first.articleId(), group),
            new Membership(cut.articleId(), group),
            new Membership(same.articleId(), group));
    PAssert.that(
            grouped
                .links()
                .apply(
                    MapElements.into(TypeDescriptors.strings())
                        .via(link -> link.kind() + " " + link.score() + ' ' + link.reason())))
        .satisfies(
            links -> {
              java.util.List<String> shown = new java.util.ArrayList<>();
              links.forEach(shown::add);
              if (shown.size() < 2
                  || !shown.stream().allMatch("DUPLICATE 1.0 all words are the same"::equals)) {
                throw new AssertionError(shown);
              }
              return null;
            });
    PAssert.that(grouped.capped()).empty();
    pipeline.run();
  }
}
