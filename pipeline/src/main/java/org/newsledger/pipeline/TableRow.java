package org.newsledger.pipeline;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

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
