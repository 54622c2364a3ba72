package org.newsledger.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.beam.sdk.transforms.join.RawUnionValue;

/**
 * What met in one bucket of a {@link CoGroup}, in no order. The bucket is read once: Flink lets it
 * be read no second time.
 */
final class Gathered {

  private final Map<Integer, List<Object>> byKind = new HashMap<>();

  private Gathered() {}

  /** Returns what met in a bucket. */
  static Gathered of(Iterable<RawUnionValue> bucket) {
    Gathered gathered = new Gathered();
    for (RawUnionValue each : bucket) {
      gathered
          .byKind
          .computeIfAbsent(each.getUnionTag(), tag -> new ArrayList<>())
          .add(each.getValue());
    }
    return gathered;
  }

  /** Returns the elements of one kind. */
  <T> List<T> all(Kind<T> kind) {
    return byKind.getOrDefault(kind.index(), List.of()).stream().map(kind.type()::cast).toList();
  }

  /** Returns the elements of one kind by key. */
  <T> Map<String, List<T>> all(Kind<T> kind, Function<T, String> key) {
    Map<String, List<T>> all = new HashMap<>();
    for (T each : all(kind)) {
      all.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each);
    }
    return all;
  }
}
