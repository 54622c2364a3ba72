package org.newsledger.resolve.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Measure;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Orders the figures of a series from the oldest to the newest: by what a sentence says of two of
 * them, then by the days on which they were first published, or for which they are told if those
 * are unknown or long past; on one day the greater is the newer. A figure of unknown day stands
 * where its size puts it.
 */
final class SeriesOrder {

  /** A count of these grows as long as a story does. */
  private static final Set<Measure> GROWING =
      EnumSet.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.CASUALTIES,
          Measure.HOSPITALIZED,
          Measure.DETAINED,
          Measure.DISPLACED,
          Measure.RESCUED,
          Measure.BUILDINGS_DAMAGED,
          Measure.VEHICLES_DAMAGED);

  private record Position(FigureCluster figure, long day) {}

  private static final Comparator<Position> OLDEST_FIRST =
      Comparator.comparingLong(Position::day)
          .thenComparingDouble(position -> Magnitude.value(position.figure()))
          .thenComparing(position -> position.figure().figureId());

  private SeriesOrder() {}

  /** Returns whether a count of this measure only grows. */
  static boolean grows(Measure measure) {
    return GROWING.contains(measure);
  }

  /** Returns the figures, the oldest first. */
  static List<FigureCluster> sorted(List<FigureCluster> series) {
    List<FigureCluster> sorted =
        new ArrayList<>(
            series.stream()
                .map(figure -> new Position(figure, position(figure, series)))
                .sorted(OLDEST_FIRST)
                .map(Position::figure)
                .toList());
    for (FigureCluster newer : List.copyOf(sorted)) {
      int last = lastReplaced(newer, sorted);
      int at = sorted.indexOf(newer);
      if (last > at) {
        sorted.remove(at);
        sorted.add(last, newer);
      }
    }
    return sorted;
  }

  private static int lastReplaced(FigureCluster newer, List<FigureCluster> sorted) {
    for (int i = sorted.size() - 1; i >= 0; i--) {
      if (replaces(newer, sorted.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Without a day: before the first figure of known day that is not smaller, else last. */
  private static long position(FigureCluster figure, List<FigureCluster> series) {
    LocalDate own = figure.day();
    if (own != null) {
      return own.toEpochDay();
    }
    return series.stream()
        .filter(other -> Magnitude.value(other) >= Magnitude.value(figure))
        .map(FigureCluster::day)
        .flatMap(java.util.stream.Stream::ofNullable)
        .mapToLong(LocalDate::toEpochDay)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Returns whether a sentence says that {@code newer} has grown or shrunk from {@code older}. */
  static boolean replaces(FigureCluster newer, FigureCluster older) {
    BigDecimal replaced = newer.replaced();
    return replaced != null && replaced.doubleValue() == Magnitude.value(older);
  }
}
