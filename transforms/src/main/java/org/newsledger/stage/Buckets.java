package org.newsledger.stage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Into how many groups a stage gathers its elements: a handful on the direct runner, which pays for
 * every group; many on a cluster, where a group is a unit of parallel work.
 *
 * @param count at least one
 */
public record Buckets(int count) implements Serializable {
  public Buckets {
    if (count < 1) {
      throw new IllegalArgumentException("need a bucket, not " + count);
    }
  }

  /** Returns the bucket of a key; equal keys share it, on every machine. */
  public int of(String key) {
    int hash = key.hashCode();
    return Math.floorMod(hash ^ (hash >>> 16), count);
  }

  /** Returns the transform that keys each element by the bucket of its key. */
  <T> WithKeys<Integer, T> keyBy(SerializableFunction<T, String> key) {
    return WithKeys.<Integer, T>of(element -> of(key.apply(element)))
        .withKeyType(TypeDescriptors.integers());
  }

  /**
   * Returns the transform that keys what is made of each element, in the same step.
   *
   * @param type of what is made
   */
  <S, T> FlatMapElements<S, KV<Integer, T>> keyBy(
      Class<T> type,
      SerializableFunction<S, ? extends Iterable<T>> make,
      SerializableFunction<T, String> key) {
    return FlatMapElements.into(
            TypeDescriptors.kvs(TypeDescriptors.integers(), TypeDescriptor.of(type)))
        .via(
            (S element) -> {
              List<KV<Integer, T>> keyed = new ArrayList<>();
              make.apply(element).forEach(made -> keyed.add(KV.of(of(key.apply(made)), made)));
              return keyed;
            });
  }
}
