package org.newsledger.pipeline.parquet;

import com.jerolba.carpet.AnnotatedLevels;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import org.apache.beam.sdk.io.FileIO;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of one table to Parquet with ZSTD; the record's components are the columns, in snake
 * case.
 */
public final class RecordParquetSink<T extends Record> implements FileIO.Sink<T> {

  private static final long serialVersionUID = 1;

  private final Class<T> row;
  private transient @Nullable CarpetWriter<T> writer;

  private RecordParquetSink(Class<T> row) {
    this.row = row;
  }

  /** Returns a sink for rows of one type. */
  public static <T extends Record> RecordParquetSink<T> of(Class<T> row) {
    return new RecordParquetSink<>(row);
  }

  @Override
  public void open(WritableByteChannel channel) throws IOException {
    writer =
        new CarpetWriter.Builder<>(new ChannelOutputFile(channel), row)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ZstdCodecs())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .withLevelStructure(AnnotatedLevels.THREE)
            .build();
  }

  @Override
  public void write(T element) throws IOException {
    Objects.requireNonNull(writer, "not open").write(element);
  }

  /** Writes the footer; Beam tolerates that this closes the channel. */
  @Override
  public void flush() throws IOException {
    Objects.requireNonNull(writer, "not open").close();
  }
}
