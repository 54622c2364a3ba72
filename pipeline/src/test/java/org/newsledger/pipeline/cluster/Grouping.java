package org.newsledger.pipeline.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsledger.pipeline.accuracy.Count;

/**
 * How things were put together, beside how they belong together, pair by pair: a pair that is in
 * one group in both is right, in the made one alone wrong, in the gold one alone missed.
 */
final class Grouping {

  private record Item(String article, String gold, String made) {}

  private final Set<Item> items = new TreeSet<>(BY_ALL);

  private static final Comparator<Item> BY_ALL =
      Comparator.comparing(Item::gold).thenComparing(Item::made).thenComparing(Item::article);

  /** Adds a thing; the same groups in the same article count once. */
  void add(String article, String gold, String made) {
    items.add(new Item(article, gold, made));
  }

  /** Returns the pairs that are right, wrong and missed. */
  Count count() {
    Map<String, Integer> gold = new TreeMap<>();
    Map<String, Integer> made = new TreeMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (Item item : items) {
      gold.merge(item.gold(), 1, Integer::sum);
      made.merge(item.made(), 1, Integer::sum);
      both.merge(List.of(item.gold(), item.made()), 1, Integer::sum);
    }
    int right = pairs(both);
    Count count = new Count();
    count.add(right, pairs(made) - right, pairs(gold) - right);
    return count;
  }

  private static int pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
  }

  /** Returns a line for each gold group that was torn and each made group that mixes some. */
  List<String> faults() {
    Map<String, Map<String, Set<String>>> torn = new TreeMap<>();
    Map<String, Map<String, Set<String>>> mixed = new TreeMap<>();
    for (Item item : items) {
      put(torn, item.gold(), item.made(), item.article());
      put(mixed, item.made(), item.gold(), item.article());
    }
    List<String> faults = new ArrayList<>();
    torn.forEach((group, parts) -> tell(faults, "TORN ", group, parts));
    mixed.forEach((group, parts) -> tell(faults, "MIXED ", group, parts));
    return faults;
  }

  private static void tell(
      List<String> faults, String what, String group, Map<String, Set<String>> parts) {
    if (parts.size() > 1) {
      faults.add(what + group + ' ' + parts);
    }
  }

  private static void put(
      Map<String, Map<String, Set<String>>> groups, String group, String part, String article) {
    groups
        .computeIfAbsent(group, g -> new TreeMap<>())
        .computeIfAbsent(part, p -> new TreeSet<>())
        .add(article);
  }
}
