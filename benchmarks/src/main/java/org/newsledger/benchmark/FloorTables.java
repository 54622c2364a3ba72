package org.newsledger.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.newsledger.pipeline.parquet.RecordParquetSink;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleRow;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;
import org.newsledger.table.MentionRow;
import org.newsledger.table.RejectRow;

/** The rows of every table, to be written as the job writes them. */
record FloorTables(
    List<ArticleRow> articles,
    List<ClaimRow> claims,
    List<FigureRow> figures,
    List<EventRow> events,
    List<ActorRow> actors,
    List<MentionRow> mentions,
    List<LinkRow> links) {

  private record Table<T extends Record>(String name, Class<T> row, List<T> rows) {

    void write(Path output) {
      Path folder = output.resolve(name);
      try {
        Files.createDirectories(folder);
        try (FileChannel channel =
            FileChannel.open(
                folder.resolve("part-00000.parquet"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
          RecordParquetSink<T> sink = RecordParquetSink.of(row);
          sink.open(channel);
          for (T each : rows) {
            sink.write(each);
          }
          sink.flush();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
  }

  /** Writes a folder for each table, side by side. */
  void write(Path output) {
    Stream.of(
            new Table<>("articles", ArticleRow.class, articles),
            new Table<>("claims", ClaimRow.class, claims),
            new Table<>("figures", FigureRow.class, figures),
            new Table<>("events", EventRow.class, events),
            new Table<>("actors", ActorRow.class, actors),
            new Table<>("mentions", MentionRow.class, mentions),
            new Table<>("rejects", RejectRow.class, List.of()),
            new Table<>("links", LinkRow.class, links))
        .parallel()
        .forEach(table -> table.write(output));
  }
}
