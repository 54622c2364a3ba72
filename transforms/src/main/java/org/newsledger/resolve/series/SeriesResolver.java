package org.newsledger.resolve.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.resolve.Capped;
import org.newsledger.resolve.Room;
import org.newsledger.resolve.figure.FigureCluster;

/** Puts figures into series and says how each stands there. Independent of the order of figures. */
public final class SeriesResolver {

  private final List<PlacedFigure> figures = new ArrayList<>();
  private final List<Capped> capped = new ArrayList<>();

  private SeriesResolver() {}

  /**
   * Returns the series of {@code figures}; every figure is in one of them. Figures with any keys
   * may come together, all those of one key must.
   */
  public static SeriesResolver resolve(Iterable<FigureCluster> figures) {
    Map<String, Room<FigureCluster>> blocks = new TreeMap<>();
    for (FigureCluster figure : figures) {
      blocks
          .computeIfAbsent(SeriesKey.of(figure).toString(), k -> Room.by(FigureCluster::figureId))
          .add(figure);
    }
    SeriesResolver resolver = new SeriesResolver();
    blocks.forEach(resolver::resolve);
    resolver.figures.sort(Comparator.comparing(placed -> placed.figure().figureId()));
    return resolver;
  }

  private void resolve(String key, Room<FigureCluster> block) {
    for (List<FigureCluster> story : SeriesFinder.stories(block.kept())) {
      for (List<FigureCluster> counted : bySubject(story)) {
        for (List<FigureCluster> series : PlaceScopes.split(counted)) {
          for (List<FigureCluster> force : Forces.split(series)) {
            place(force, story);
          }
        }
      }
    }
    block
        .left()
        .forEach(figure -> figures.addAll(SeriesJudge.judge(List.of(figure), List.of(figure))));
    if (!block.left().isEmpty()) {
      capped.add(new Capped("series", key, block.left().size()));
    }
  }

  private void place(List<FigureCluster> series, List<FigureCluster> story) {
    List<FigureCluster> companions = Companions.of(series);
    companions.forEach(one -> figures.addAll(SeriesJudge.judge(List.of(one), List.of(one))));
    List<FigureCluster> rest = series.stream().filter(one -> !companions.contains(one)).toList();
    if (!rest.isEmpty()) {
      figures.addAll(SeriesJudge.judge(rest, story));
    }
  }

  private static Collection<List<FigureCluster>> bySubject(List<FigureCluster> story) {
    Map<String, List<FigureCluster>> subjects = new TreeMap<>();
    for (FigureCluster figure : story) {
      subjects
          .computeIfAbsent(String.valueOf(SeriesKey.subject(figure)), s -> new ArrayList<>())
          .add(figure);
    }
    return Victims.join(subjects);
  }

  /** Returns the figures, by id. */
  public List<PlacedFigure> figures() {
    return figures;
  }

  /** Returns what was too large to be compared whole. */
  public List<Capped> capped() {
    return capped;
  }
}
