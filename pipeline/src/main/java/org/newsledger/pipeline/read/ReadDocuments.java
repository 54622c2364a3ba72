package org.newsledger.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.stage.Checked;

/**
 * Reads the articles of every file that {@code --input} means. Files are listed on a worker and
 * read in chunks, because a bundle for each file is slow on every runner.
 */
public final class ReadDocuments extends PTransform<PBegin, Checked<Document>> {

  private static final int LARGEST_CHUNK = 500;

  /** So many chunks at least, if there are as many files: work for a few cores. */
  private static final int FEWEST_CHUNKS = 8;

  private static final TupleTag<Document> DOCUMENTS = new TupleTag<>() {};
  private static final TupleTag<Rejection> REJECTED = new TupleTag<>() {};
  private static final TupleTag<Chunk> CHUNKS = new TupleTag<>() {};

  private final String input;
  private final Limits limits;

  private ReadDocuments(String input, Limits limits) {
    this.input = input;
    this.limits = limits;
  }

  /**
   * Returns the stage.
   *
   * @param input folders, files and globs, separated by commas
   * @param limits what is read at most
   */
  public static ReadDocuments of(String input, Limits limits) {
    return new ReadDocuments(input, limits);
  }

  record Chunk(List<InputFile> files) {}

  @Override
  public Checked<Document> expand(PBegin begin) {
    PCollectionTuple listed =
        begin
            .apply("Start", Create.of(input))
            .apply(
                "List files",
                ParDo.of(new ListFn()).withOutputTags(CHUNKS, TupleTagList.of(REJECTED)));
    PCollectionTuple read =
        listed
            .get(CHUNKS)
            .apply("Spread chunks", Reshuffle.viaRandomKey())
            .apply(
                "Read",
                ParDo.of(new ReadFn(limits)).withOutputTags(DOCUMENTS, TupleTagList.of(REJECTED)));
    PCollection<Rejection> rejected =
        PCollectionList.of(listed.get(REJECTED))
            .and(read.get(REJECTED))
            .apply("Join rejects", Flatten.pCollections());
    return new Checked<>(
        DOCUMENTS,
        REJECTED,
        PCollectionTuple.of(DOCUMENTS, read.get(DOCUMENTS)).and(REJECTED, rejected));
  }

  private static final class ListFn extends DoFn<String, Chunk> {
    @ProcessElement
    public void process(@Element String input, MultiOutputReceiver out) throws IOException {
      Set<String> seen = new HashSet<>();
      List<InputFile> fresh = new ArrayList<>();
      for (InputFile file : InputPaths.list(input)) {
        if (seen.add(file.path())) {
          fresh.add(file);
        } else {
          out.get(REJECTED).output(again(file));
        }
      }
      int size = Math.max(1, Math.min(LARGEST_CHUNK, fresh.size() / FEWEST_CHUNKS));
      for (int from = 0; from < fresh.size(); from += size) {
        int to = Math.min(from + size, fresh.size());
        out.get(CHUNKS).output(new Chunk(List.copyOf(fresh.subList(from, to))));
      }
    }

    private static Rejection again(InputFile file) {
      String message = "--input names this file more than once; it is read once";
      return new Rejection(file.uri(), Rejection.Reason.DUPLICATE_INPUT, message, file.bytes());
    }
  }

  private static final class ReadFn extends DoFn<Chunk, Document> {
    private final Counter inputs = Metrics.counter(ReadDocuments.class, "inputs-read");
    private final Limits limits;

    ReadFn(Limits limits) {
      this.limits = limits;
    }

    @ProcessElement
    public void process(@Element Chunk chunk, MultiOutputReceiver out) {
      Found found =
          new Found() {
            @Override
            public void document(Document document) {
              inputs.inc();
              out.get(DOCUMENTS).output(document);
            }

            @Override
            public void rejection(Rejection rejection) {
              inputs.inc();
              out.get(REJECTED).output(rejection);
            }
          };
      chunk.files().forEach(file -> Formats.read(file, limits, found));
    }
  }
}
