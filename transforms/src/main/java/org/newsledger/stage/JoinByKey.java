package org.newsledger.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Gives each element what another collection knows under its key; nothing is an empty list. */
final class JoinByKey<L, R, O> extends PTransform<PCollection<L>, PCollection<O>> {

  private final TupleTag<L> elements = new TupleTag<>();
  private final TupleTag<R> knowledge = new TupleTag<>();

  private final Buckets buckets;
  private final PCollection<R> known;
  private final SerializableFunction<L, String> key;
  private final SerializableFunction<R, String> keyKnown;
  private final SerializableBiFunction<L, List<R>, O> combine;
  private final TypeDescriptor<O> type;

  private JoinByKey(
      Buckets buckets,
      PCollection<R> known,
      SerializableFunction<L, String> key,
      SerializableFunction<R, String> keyKnown,
      SerializableBiFunction<L, List<R>, O> combine,
      TypeDescriptor<O> type) {
    this.buckets = buckets;
    this.known = known;
    this.key = key;
    this.keyKnown = keyKnown;
    this.combine = combine;
    this.type = type;
  }

  /**
   * Returns the join with {@code known}.
   *
   * @param combine gets an element and what is known under its key, in no order
   */
  static <L, R, O> JoinByKey<L, R, O> with(
      Buckets buckets,
      PCollection<R> known,
      SerializableFunction<L, String> key,
      SerializableFunction<R, String> keyKnown,
      SerializableBiFunction<L, List<R>, O> combine,
      Class<O> type) {
    return new JoinByKey<>(buckets, known, key, keyKnown, combine, TypeDescriptor.of(type));
  }

  @Override
  public PCollection<O> expand(PCollection<L> input) {
    return KeyedPCollectionTuple.of(elements, input.apply("Key elements", buckets.keyBy(key)))
        .and(knowledge, known.apply("Key knowledge", buckets.keyBy(keyKnown)))
        .apply("Gather", CoGroupByKey.create())
        .apply("Combine", ParDo.of(new CombineFn<>(this)))
        .setTypeDescriptor(type);
  }

  private static final class CombineFn<L, R, O> extends DoFn<KV<Integer, CoGbkResult>, O> {
    private final TupleTag<L> elements;
    private final TupleTag<R> knowledge;
    private final SerializableFunction<L, String> key;
    private final SerializableFunction<R, String> keyKnown;
    private final SerializableBiFunction<L, List<R>, O> combine;

    CombineFn(JoinByKey<L, R, O> join) {
      this.elements = join.elements;
      this.knowledge = join.knowledge;
      this.key = join.key;
      this.keyKnown = join.keyKnown;
      this.combine = join.combine;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<O> out) {
      Map<String, List<R>> known = new HashMap<>();
      for (R each : bucket.getValue().getAll(knowledge)) {
        known.computeIfAbsent(keyKnown.apply(each), k -> new ArrayList<>()).add(each);
      }
      for (L element : bucket.getValue().getAll(elements)) {
        out.output(combine.apply(element, known.getOrDefault(key.apply(element), List.of())));
      }
    }
  }
}
