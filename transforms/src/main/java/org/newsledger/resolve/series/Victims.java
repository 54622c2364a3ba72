package org.newsledger.resolve.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Accumulation;
import org.newsledger.resolve.figure.FigureCluster;

/**
 * Tells when people are the same victims as those of a name. While only prisoners have died, a
 * count is of prisoners; once others are among the dead, it goes on as one of people. So the one
 * subject of a story's first days and the people of its later ones are one series, where the count
 * grows, but to no more than twice as many: then most may still be those who were named.
 */
final class Victims {

  private static final double MOST_GROWTH = 2;

  /** So many times more than the people are counted over another time than the story's. */
  private static final double OUT_OF_SCALE = 10;

  private Victims() {}

  /**
   * Returns the figures of a story by whom they count, joined where these are the same victims.
   *
   * @param subjects by name; {@code null} is the name of people of whom no more is told
   */
  static Collection<List<FigureCluster>> join(Map<String, List<FigureCluster>> subjects) {
    List<FigureCluster> people = subjects.get("null");
    List<String> named =
        subjects.keySet().stream()
            .filter(name -> !name.equals("null"))
            .filter(name -> !whole(subjects.getOrDefault(name, List.of())).isEmpty())
            .toList();
    if (people != null && named.size() == 1) {
      List<FigureCluster> victims = subjects.getOrDefault(named.get(0), List.of());
      if (growInto(whole(victims), people)) {
        people.addAll(victims);
        subjects.remove(named.get(0));
      }
    }
    return subjects.values();
  }

  private static List<FigureCluster> whole(List<FigureCluster> figures) {
    return figures.stream()
        .filter(figure -> figure.figure().accumulation() != Accumulation.PART)
        .toList();
  }

  private static boolean growInto(List<FigureCluster> named, List<FigureCluster> people) {
    double least = people.stream().mapToDouble(Magnitude::value).min().orElse(0);
    List<FigureCluster> inScale =
        named.stream().filter(figure -> Magnitude.value(figure) < OUT_OF_SCALE * least).toList();
    double most = inScale.stream().mapToDouble(Magnitude::value).max().orElse(0);
    LocalDate last = day(inScale, Comparator.reverseOrder());
    LocalDate first = day(people, Comparator.naturalOrder());
    return last != null
        && first != null
        && last.isBefore(first)
        && most < least
        && least <= MOST_GROWTH * most;
  }

  private static @Nullable LocalDate day(List<FigureCluster> figures, Comparator<LocalDate> order) {
    return figures.stream()
        .map(FigureCluster::day)
        .filter(Objects::nonNull)
        .min(order)
        .orElse(null);
  }
}
