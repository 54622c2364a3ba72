package org.newsledger.stage;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.transforms.join.UnionCoder;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.jspecify.annotations.Nullable;

/**
 * Gathers elements of several types by bucket, in one grouping. Beam's own {@code CoGroupByKey}
 * makes two steps of each input and two of the result, this one makes one of each: every engine
 * pays for steps, the direct runner with each bundle, Flink with the depth of its job graph.
 */
final class CoGroup {

  private final Buckets buckets;
  private final List<Coder<?>> coders = new ArrayList<>();
  private final List<PCollection<KV<Integer, RawUnionValue>>> inputs = new ArrayList<>();

  private CoGroup(Buckets buckets) {
    this.buckets = buckets;
  }

  /** Returns a group of nothing yet, which gathers into {@code buckets}. */
  static CoGroup in(Buckets buckets) {
    return new CoGroup(buckets);
  }

  /**
   * Adds elements.
   *
   * @param key by what they meet the others; null for an element that meets none and is left out
   */
  <T> CoGroup and(
      Kind<T> kind,
      PCollection<T> elements,
      SerializableFunction<T, ? extends @Nullable String> key) {
    return and(kind, elements, List::of, key);
  }

  /**
   * Adds what is made of elements.
   *
   * @param make what meets the others, of each element
   * @param key by what it meets them; null for what meets none and is left out
   */
  <S, T> CoGroup and(
      Kind<T> kind,
      PCollection<S> elements,
      SerializableFunction<S, ? extends Iterable<T>> make,
      SerializableFunction<T, ? extends @Nullable String> key) {
    if (kind.index() != inputs.size()) {
      throw new IllegalArgumentException(kind + " is not the kind with number " + inputs.size());
    }
    try {
      coders.add(elements.getPipeline().getCoderRegistry().getCoder(kind.type()));
    } catch (CannotProvideCoderException e) {
      throw new IllegalArgumentException(kind + " has no coder", e);
    }
    inputs.add(
        elements.apply(
            "Key " + kind.label(), ParDo.of(new KeyFn<>(buckets, kind.index(), make, key))));
    return this;
  }

  /**
   * Returns all elements by bucket; {@link Gathered} reads one.
   *
   * @param label names the grouping's steps
   */
  PCollection<KV<Integer, Iterable<RawUnionValue>>> gather(String label) {
    Coder<KV<Integer, RawUnionValue>> coder =
        KvCoder.of(VarIntCoder.of(), UnionCoder.of(List.copyOf(coders)));
    inputs.forEach(input -> input.setCoder(coder));
    return PCollectionList.of(inputs)
        .apply("Join " + label, Flatten.pCollections())
        .apply("Gather " + label, GroupByKey.create());
  }

  private static final class KeyFn<S, T> extends DoFn<S, KV<Integer, RawUnionValue>> {
    private final Buckets buckets;
    private final int index;
    private final SerializableFunction<S, ? extends Iterable<T>> make;
    private final SerializableFunction<T, ? extends @Nullable String> key;

    KeyFn(
        Buckets buckets,
        int index,
        SerializableFunction<S, ? extends Iterable<T>> make,
        SerializableFunction<T, ? extends @Nullable String> key) {
      this.buckets = buckets;
      this.index = index;
      this.make = make;
      this.key = key;
    }

    @ProcessElement
    public void process(@Element S element, OutputReceiver<KV<Integer, RawUnionValue>> out) {
      for (T made : make.apply(element)) {
        String by = key.apply(made);
        if (by != null) {
          out.output(KV.of(buckets.of(by), new RawUnionValue(index, made)));
        }
      }
    }
  }
}
