package org.newsledger.resolve.series;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Measure;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Tells forces apart. {@code 200 soldiers and 300 police} were sent: two numbers that one article
 * tells side by side, and not by two claimants, count two forces, neither of which rivals the other
 * or comes after it.
 */
final class Forces {

  private Forces() {}

  /** Returns a series of forces sent as one for each force; any other series as it is. */
  static List<List<FigureCluster>> split(List<FigureCluster> series) {
    if (series.get(0).figure().measure() != Measure.DEPLOYED) {
      return List.of(series);
    }
    List<List<FigureCluster>> forces = new ArrayList<>();
    for (FigureCluster figure : SeriesOrder.sorted(series)) {
      forces.stream()
          .filter(force -> force.stream().noneMatch(other -> areBoth(figure, other)))
          .findFirst()
          .ifPresentOrElse(force -> force.add(figure), () -> forces.add(newForce(figure)));
    }
    return forces;
  }

  private static List<FigureCluster> newForce(FigureCluster figure) {
    List<FigureCluster> force = new ArrayList<>();
    force.add(figure);
    return force;
  }

  private static boolean areBoth(FigureCluster one, FigureCluster other) {
    return one.isBeside(other)
        && !SeriesOrder.replaces(one, other)
        && !SeriesOrder.replaces(other, one)
        && !Magnitude.of(one).overlaps(Magnitude.of(other))
        && !Companions.haveRivals(one, other);
  }
}
