package org.newsledger.pipeline;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way to its table.
 *
 * @param row null in the one that stands for the table itself, whose file is made for no rows too
 */
record TableRow(Table table, @Nullable Record row) {

  static TableRow of(Count count) {
    return new TableRow(Table.COUNTS, count);
  }

  /** Returns the transform that makes rows of each element. */
  static <T> PTransform<PCollection<T>, PCollection<TableRow>> from(
      SerializableFunction<T, List<TableRow>> rows) {
    return new PTransform<>() {
      @Override
      public PCollection<TableRow> expand(PCollection<T> elements) {
        return elements
            .apply("Name tables", ParDo.of(new AddressFn<>(rows)))
            .setCoder(TableRowCoder.create());
      }
    };
  }

  private static final class AddressFn<T> extends DoFn<T, TableRow> {
    private final SerializableFunction<T, List<TableRow>> rows;

    AddressFn(SerializableFunction<T, List<TableRow>> rows) {
      this.rows = rows;
    }

    @ProcessElement
    public void process(@Element T element, OutputReceiver<TableRow> out) {
      rows.apply(element).forEach(out::output);
    }
  }
}
