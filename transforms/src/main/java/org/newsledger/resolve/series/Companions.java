package org.newsledger.resolve.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.model.Accumulation;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Tells parts from earlier numbers. A smaller number that no article tells without a certain
 * greater one, from the day of that one on, counts some of it ({@code 21 hurt, four of them
 * badly}): an earlier number was told before.
 */
final class Companions {

  private Companions() {}

  /** Returns the figures that are series of their own among those of a series. */
  static List<FigureCluster> of(List<FigureCluster> series) {
    List<FigureCluster> companions = new ArrayList<>();
    for (FigureCluster figure : series) {
      Set<String> alone = figure.groups();
      for (FigureCluster greater : series) {
        if (isSomeOf(figure, greater)) {
          alone.removeAll(greater.groups());
        }
      }
      if (alone.isEmpty()) {
        companions.add(figure);
      }
    }
    return companions;
  }

  private static boolean isSomeOf(FigureCluster one, FigureCluster greater) {
    return Magnitude.isOneNumber(one)
        && Magnitude.value(one) < Magnitude.value(greater)
        && one.figure().accumulation() != Accumulation.TOTAL
        && !SeriesOrder.replaces(greater, one)
        && !haveRivals(one, greater);
  }

  /** Returns whether two claimants tell them. */
  static boolean haveRivals(FigureCluster one, FigureCluster other) {
    return !one.attributedTo().isEmpty()
        && !other.attributedTo().isEmpty()
        && one.attributedTo().stream().noneMatch(other.attributedTo()::contains);
  }
}
