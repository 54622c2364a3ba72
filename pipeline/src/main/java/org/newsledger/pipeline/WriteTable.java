package org.newsledger.pipeline;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.newsledger.pipeline.parquet.RecordParquetSink;

/** Writes the rows of one table, one file at least. */
final class WriteTable<T extends Record> extends PTransform<PCollection<T>, PDone> {

  private final Class<T> row;
  private final String folder;
  private final int files;

  private WriteTable(Class<T> row, String folder, int files) {
    this.row = row;
    this.folder = folder;
    this.files = files;
  }

  /**
   * Returns the transform that writes to a folder.
   *
   * @param files how many; 0 leaves it to the runner
   */
  static <T extends Record> WriteTable<T> of(Class<T> row, String folder, int files) {
    return new WriteTable<>(row, folder, files);
  }

  /** Ignores windows, though Beam would rather not: without that no file is written for no rows. */
  @Override
  @SuppressWarnings("deprecation")
  public PDone expand(PCollection<T> rows) {
    rows.apply(
        "Write Parquet",
        FileIO.<T>write()
            .via(RecordParquetSink.of(row))
            .to(folder)
            .withNaming(
                (window, pane, shards, shard, compression) ->
                    String.format("part-%05d.parquet", shard))
            .withNumShards(files)
            .withIgnoreWindowing());
    return PDone.in(rows.getPipeline());
  }
}
