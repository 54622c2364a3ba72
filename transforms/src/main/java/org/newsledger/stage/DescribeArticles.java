package org.newsledger.stage;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsledger.model.Extraction;
import org.newsledger.table.ArticleFacts;
import org.newsledger.table.ArticleRow;

/** Fills the rows of {@code articles}. */
public final class DescribeArticles
    extends PTransform<PCollection<Extraction>, PCollection<ArticleRow>> {

  private DescribeArticles() {}

  /** Returns the stage. */
  public static DescribeArticles create() {
    return new DescribeArticles();
  }

  @Override
  public PCollection<ArticleRow> expand(PCollection<Extraction> extractions) {
    return extractions.apply(
        "Fill rows",
        MapElements.into(TypeDescriptor.of(ArticleRow.class))
            .via(extraction -> ArticleFacts.of(extraction).article()));
  }
}
