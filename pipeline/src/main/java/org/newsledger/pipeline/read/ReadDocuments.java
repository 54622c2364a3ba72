package org.newsledger.pipeline.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.stage.Buckets;

/**
 * Reads the articles of every file that {@code --input} means. Files are listed on a worker and
 * read in chunks, because a bundle for each file is slow on every runner.
 */
public final class ReadDocuments extends PTransform<PBegin, ReadDocuments.Result> {

  private static final int LARGEST_CHUNK = 500;

  /** A chunk is full with so many bytes: a large archive is one by itself. */
  private static final long HEAVIEST_CHUNK = 16_000_000;

  /** So many chunks at least, if there are as many files: work for a few cores. */
  private static final int FEWEST_CHUNKS = 8;

  private static final TupleTag<Document> DOCUMENTS = new TupleTag<>() {};
  private static final TupleTag<Rejection> REJECTED = new TupleTag<>() {};
  private static final TupleTag<Rejection> UNLISTED = new TupleTag<>() {};
  private static final TupleTag<String> SKIPPED = new TupleTag<>() {};
  private static final TupleTag<KV<Integer, Chunk>> CHUNKS = new TupleTag<>() {};

  private final String input;
  private final Limits limits;
  private final Buckets buckets;

  private ReadDocuments(String input, Limits limits, Buckets buckets) {
    this.input = input;
    this.limits = limits;
    this.buckets = buckets;
  }

  /**
   * Returns the stage.
   *
   * @param input folders, files and globs, separated by commas
   * @param limits what is read at most
   * @param buckets in so many parts at most
   */
  public static ReadDocuments of(String input, Limits limits, Buckets buckets) {
    return new ReadDocuments(input, limits, buckets);
  }

  record Chunk(List<InputFile> files) {}

  @Override
  public Result expand(PBegin begin) {
    PCollectionTuple listed =
        begin
            .apply("Start", Create.of(input))
            .apply(
                "List files",
                ParDo.of(new ListFn(buckets)).withOutputTags(CHUNKS, TupleTagList.of(UNLISTED)));
    PCollectionTuple read =
        listed
            .get(CHUNKS)
            .apply("Spread chunks", GroupByKey.create())
            .apply(
                "Read",
                ParDo.of(new ReadFn(limits))
                    .withOutputTags(DOCUMENTS, TupleTagList.of(REJECTED).and(SKIPPED)));
    return new Result(listed.get(UNLISTED), read);
  }

  /** What was read: the articles, the inputs that gave none, and what was no input. */
  public static final class Result implements POutput {
    private final PCollection<Rejection> unlisted;
    private final PCollectionTuple read;

    Result(PCollection<Rejection> unlisted, PCollectionTuple read) {
      this.unlisted = unlisted;
      this.read = read;
    }

    /** Returns the articles. */
    public PCollection<Document> accepted() {
      return read.get(DOCUMENTS);
    }

    /** Returns the inputs that gave no article. */
    public PCollectionList<Rejection> rejected() {
      return PCollectionList.of(unlisted).and(read.get(REJECTED));
    }

    /** Returns the kind of each part of a container that is no input. */
    public PCollection<String> skipped() {
      return read.get(SKIPPED);
    }

    @Override
    public Pipeline getPipeline() {
      return read.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      Map<TupleTag<?>, PValue> outputs = new HashMap<>(read.expand());
      outputs.put(UNLISTED, unlisted);
      return outputs;
    }

    @Override
    public void finishSpecifyingOutput(
        String transformName, PInput input, PTransform<?, ?> transform) {
      unlisted.finishSpecifyingOutput(transformName, input, transform);
      read.finishSpecifyingOutput(transformName, input, transform);
    }
  }

  private static final class ListFn extends DoFn<String, KV<Integer, Chunk>> {
    private final Buckets buckets;

    ListFn(Buckets buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void process(@Element String input, MultiOutputReceiver out) throws IOException {
      Set<String> seen = new HashSet<>();
      List<InputFile> fresh = new ArrayList<>();
      for (InputFile file : InputPaths.list(input)) {
        if (seen.add(file.path())) {
          fresh.add(file);
        } else {
          out.get(UNLISTED).output(again(file));
        }
      }
      int size = Math.max(1, Math.min(LARGEST_CHUNK, fresh.size() / FEWEST_CHUNKS));
      int from = 0;
      long bytes = 0;
      int chunks = 0;
      for (int at = 0; at < fresh.size(); at++) {
        bytes += fresh.get(at).bytes();
        int count = at + 1 - from;
        if (count == size || bytes >= HEAVIEST_CHUNK || at + 1 == fresh.size()) {
          Chunk chunk = new Chunk(List.copyOf(fresh.subList(from, at + 1)));
          out.get(CHUNKS).output(KV.of(chunks % buckets.count(), chunk));
          chunks++;
          from = at + 1;
          bytes = 0;
        }
      }
    }

    private static Rejection again(InputFile file) {
      String message = "--input names this file more than once; it is read once";
      return new Rejection(file.uri(), Rejection.Reason.DUPLICATE_INPUT, message, file.bytes());
    }
  }

  private static final class ReadFn extends DoFn<KV<Integer, Iterable<Chunk>>, Document> {
    private final Counter inputs = Metrics.counter(ReadDocuments.class, "inputs-read");
    private final Limits limits;

    ReadFn(Limits limits) {
      this.limits = limits;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Chunk>> chunks, MultiOutputReceiver out) {
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

            @Override
            public void skipped(String what) {
              out.get(SKIPPED).output(what);
            }
          };
      for (Chunk chunk : chunks.getValue()) {
        chunk.files().forEach(file -> Formats.read(file, limits, found));
      }
    }
  }
}
