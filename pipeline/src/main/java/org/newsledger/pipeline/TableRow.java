package org.newsledger.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsledger.table.ArticleRows;

/**
 * A row on its way to its table.
 *
 * @param row null in the one that stands for the table itself, whose file is made for no rows too
 */
record TableRow(Table table, @Nullable Record row) {

  /** Returns the transform that addresses rows to a table. */
  static <T extends Record> PTransform<PCollection<T>, PCollection<TableRow>> of(Table table) {
    return new PTransform<>() {
      @Override
      public PCollection<TableRow> expand(PCollection<T> rows) {
        return rows.apply("Name table", ParDo.of(new AddressFn<T>(table)))
            .setCoder(TableRowCoder.create());
      }
    };
  }

  /** Returns the transform that addresses the rows of each article to their tables. */
  static PTransform<PCollection<ArticleRows>, PCollection<TableRow>> ofArticles() {
    return new PTransform<>() {
      @Override
      public PCollection<TableRow> expand(PCollection<ArticleRows> articles) {
        return articles
            .apply("Name tables", ParDo.of(new AddressArticleFn()))
            .setCoder(TableRowCoder.create());
      }
    };
  }

  private static final class AddressArticleFn extends DoFn<ArticleRows, TableRow> {
    @ProcessElement
    public void process(@Element ArticleRows article, OutputReceiver<TableRow> out) {
      out.output(new TableRow(Table.ARTICLES, article.article()));
      article.claims().forEach(row -> out.output(new TableRow(Table.CLAIMS, row)));
      article.mentions().forEach(row -> out.output(new TableRow(Table.MENTIONS, row)));
      article.parts().forEach(row -> out.output(new TableRow(Table.FIGURES, row)));
      article.events().forEach(row -> out.output(new TableRow(Table.EVENTS, row)));
    }
  }

  private static final class AddressFn<T extends Record> extends DoFn<T, TableRow> {
    private final Table table;

    AddressFn(Table table) {
      this.table = table;
    }

    @ProcessElement
    public void process(@Element T row, OutputReceiver<TableRow> out) {
      out.output(new TableRow(table, row));
    }
  }
}
