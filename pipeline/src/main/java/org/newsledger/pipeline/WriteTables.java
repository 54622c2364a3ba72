package org.newsledger.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.jspecify.annotations.Nullable;
import org.newsledger.pipeline.parquet.RecordParquetSink;

/**
 * Writes the rows of all tables, one file of each at least. They are written by one transform,
 * because Beam makes some twenty steps of each that writes files, which every engine pays for.
 */
final class WriteTables extends PTransform<PCollectionList<TableRow>, PDone> {

  private final String folder;
  private final int files;

  private WriteTables(String folder, int files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * Returns the transform that writes to folders of the tables' names.
   *
   * @param folder the folder above them, ends in a slash
   * @param files how many a table has
   */
  static WriteTables to(String folder, int files) {
    return new WriteTables(folder, files);
  }

  /** Ignores windows: there is one, and its name would be in the files'. */
  @Override
  @SuppressWarnings("deprecation")
  public PDone expand(PCollectionList<TableRow> rows) {
    PCollection<TableRow> tables =
        rows.getPipeline()
            .apply("Start", Impulse.create())
            .apply("Name tables", TableRow.from(start -> tables()));
    rows.and(tables)
        .apply("Join", Flatten.pCollections())
        .apply(
            "Write Parquet",
            FileIO.<Table, TableRow>writeDynamic()
                .by(TableRow::table)
                .withDestinationCoder(
                    DelegateCoder.of(VarIntCoder.of(), Table::ordinal, t -> Table.values()[t]))
                .via(Contextful.<Table, FileIO.Sink<TableRow>>fn(WriteTables::sink))
                .to(folder)
                .withNaming(WriteTables::naming)
                .withNumShards(files)
                .withIgnoreWindowing());
    return PDone.in(rows.getPipeline());
  }

  private static List<TableRow> tables() {
    return Arrays.stream(Table.values()).map(table -> new TableRow(table, null)).toList();
  }

  private static FileIO.Write.FileNaming naming(Table table) {
    String type = table == Table.COUNTS ? "txt" : "parquet";
    return (window, pane, shards, shard, compression) ->
        String.format("%s/part-%05d.%s", table.folder(), shard, type);
  }

  private static FileIO.Sink<TableRow> sink(Table table) {
    return table == Table.COUNTS ? new CountSink() : new TableSink(table);
  }

  private static final class CountSink implements FileIO.Sink<TableRow> {
    private static final long serialVersionUID = 1;
    private transient @Nullable WritableByteChannel channel;
    private transient @Nullable Counts counts;

    @Override
    public void open(WritableByteChannel opened) {
      channel = opened;
      counts = new Counts();
    }

    @Override
    public void write(TableRow row) {
      if (row.row() instanceof Count count) {
        Objects.requireNonNull(counts, "not open").add(count);
      }
    }

    @Override
    public void flush() throws IOException {
      List<String> lines = Objects.requireNonNull(counts, "not open").lines();
      String text = lines.stream().map(line -> line + '\n').collect(Collectors.joining());
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        Objects.requireNonNull(channel, "not open").write(bytes);
      }
    }
  }

  private static final class TableSink implements FileIO.Sink<TableRow> {
    private static final long serialVersionUID = 1;
    private final RecordParquetSink<Record> sink;

    TableSink(Table table) {
      this.sink = RecordParquetSink.of(table.row());
    }

    @Override
    public void open(WritableByteChannel channel) throws IOException {
      sink.open(channel);
    }

    @Override
    public void write(TableRow row) throws IOException {
      if (row.row() != null) {
        sink.write(row.row());
      }
    }

    @Override
    public void flush() throws IOException {
      sink.flush();
    }
  }
}
