package org.newsledger.pipeline.cluster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsledger.pipeline.accuracy.Count;

/** What is put together rightly, slot by slot. */
final class ClusterBoard {

  /** What is scored, in the order of the report. */
  enum Slot {
    FIGURES(0.95, 0.97),
    ACTORS(0.97, 0.98),
    EVENTS(0.90, 0.90),
    STATUSES(0.90, 0.90),
    SERIES(0, 0.91),
    REPRINTS(0.97, 0.97),
    PUBLISHED(0.95, 0.95),
    FIGURES_FOUND(0, 0),
    ACTORS_FOUND(0, 0),
    EVENTS_FOUND(0, 0);

    /** The least score to reach; 0 when there is none. */
    final double bar;

    /** What has been reached: below it the build fails. */
    final double held;

    Slot(double bar, double held) {
      this.bar = bar;
      this.held = held;
    }
  }

  private final Map<Slot, Grouping> groupings = new EnumMap<>(Slot.class);
  private final Map<Slot, Count> checks = new EnumMap<>(Slot.class);
  private final List<String> faults = new ArrayList<>();

  /** Adds a thing of an article that belongs to one group and was put into another. */
  void group(Slot slot, String article, String gold, String made) {
    groupings.computeIfAbsent(slot, s -> new Grouping()).add(article, gold, made);
  }

  /** Adds a thing that is right or wrong. */
  void check(Slot slot, boolean isRight, String what) {
    checks.computeIfAbsent(slot, s -> new Count()).check(isRight);
    if (!isRight) {
      faults.add(slot + " WRONG " + what);
    }
  }

  /** Returns how much of a slot is right: the F1 of pairs, or the share. */
  double score(Slot slot) {
    Grouping grouping = groupings.get(slot);
    return grouping == null
        ? checks.getOrDefault(slot, new Count()).share()
        : grouping.count().f1();
  }

  /** Returns every fault, slot by slot. */
  List<String> faults() {
    List<String> all = new ArrayList<>();
    groupings.forEach(
        (slot, grouping) -> grouping.faults().forEach(fault -> all.add(slot + " " + fault)));
    all.addAll(faults);
    return all;
  }

  /** Returns the content of {@code accuracy.tsv}. */
  String table() {
    StringBuilder table = new StringBuilder("slot\tright\twrong\tmissed\tscore\tbar\n");
    for (Slot slot : Slot.values()) {
      Grouping grouping = groupings.get(slot);
      Count count = grouping == null ? checks.getOrDefault(slot, new Count()) : grouping.count();
      table
          .append(slot.name().toLowerCase(Locale.ROOT))
          .append('\t')
          .append(count.columns(score(slot)))
          .append('\t')
          .append(slot.bar == 0 ? "" : String.format(Locale.ROOT, "%.2f", slot.bar))
          .append('\n');
    }
    return table.toString();
  }
}
