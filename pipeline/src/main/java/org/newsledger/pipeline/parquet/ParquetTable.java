package org.newsledger.pipeline.parquet;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.parquet.format.Util;

/** A table that has been written: the Parquet files of one folder. */
public final class ParquetTable {

  /** A file ends in the length of its footer, 4 bytes, and {@code PAR1}. */
  private static final int TAIL = 8;

  private final List<MatchResult.Metadata> files;

  private ParquetTable(List<MatchResult.Metadata> files) {
    this.files = files;
  }

  /**
   * Returns the table in a folder.
   *
   * @param folder ends in a slash
   */
  public static ParquetTable in(String folder) throws IOException {
    return new ParquetTable(
        FileSystems.match(folder + "*.parquet", EmptyMatchTreatment.ALLOW).metadata());
  }

  /**
   * Returns the number of rows, from the files' footers. (Parquet's own reader would load Hadoop.)
   *
   * @throws IOException when there is no file, or one has no footer
   */
  public long rows() throws IOException {
    if (files.isEmpty()) {
      throw new IOException("a table was not written");
    }
    long rows = 0;
    for (MatchResult.Metadata file : files) {
      rows += rows(file);
    }
    return rows;
  }

  private static long rows(MatchResult.Metadata file) throws IOException {
    if (!(FileSystems.open(file.resourceId()) instanceof SeekableByteChannel channel)) {
      throw new IOException("can't seek in " + file.resourceId());
    }
    try (channel) {
      long end = file.sizeBytes() - TAIL;
      int length = read(channel, end, TAIL).order(ByteOrder.LITTLE_ENDIAN).getInt();
      byte[] footer = read(channel, end - length, length).array();
      return Util.readFileMetaData(new ByteArrayInputStream(footer), true).getNum_rows();
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long position, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    channel.position(position);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("a Parquet file was cut off");
      }
    }
    return bytes.flip();
  }
}
