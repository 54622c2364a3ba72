package org.newsledger.resolve.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureCluster.Report;

/**
 * Says how each figure of one series stands to the others, by the rules of {@code
 * docs/resolution.md}.
 */
final class SeriesJudge {

  /** So many times greater than all else, contradicted at the same time or later: an outlier. */
  private static final double OUT_OF_SCALE = 10;

  /**
   * A toll may well grow tenfold in a day; hundredfold against twice the sources it hardly does.
   */
  private static final double BEYOND_GROWTH = 100;

  /** The hurt grow fewer as they die; far fewer are some of them. */
  private static final double LEFT = 0.5;

  private final List<FigureCluster> series;
  private final List<FigureCluster> story;
  private final Map<String, Verdict> verdicts = new TreeMap<>();

  private final Map<String, String> claimants = new HashMap<>();

  private record Verdict(Status status, String reason) {}

  private SeriesJudge(List<FigureCluster> series, List<FigureCluster> story) {
    this.series = series;
    this.story = story;
    for (FigureCluster figure : series) {
      String claimant = figure.mainClaimant();
      if (claimant != null) {
        claimants.put(figure.figureId(), claimant);
      }
    }
  }

  /**
   * Returns the figures of one series with their statuses.
   *
   * @param series not empty
   * @param story all figures of its measure that are told of its story
   */
  static List<PlacedFigure> judge(List<FigureCluster> series, List<FigureCluster> story) {
    SeriesJudge judge = new SeriesJudge(series, story);
    judge.findOutliers();
    judge.findCurrent();
    String id = series.stream().map(FigureCluster::figureId).min(String::compareTo).orElseThrow();
    List<PlacedFigure> placed = new ArrayList<>();
    for (FigureCluster figure : series) {
      Verdict verdict =
          judge.verdicts.getOrDefault(
              figure.figureId(), new Verdict(Status.SUPERSEDED, "an older number"));
      placed.add(new PlacedFigure(figure, id, verdict.status(), verdict.reason()));
    }
    return placed;
  }

  private void findOutliers() {
    for (FigureCluster figure : series) {
      List<FigureCluster> others = without(series, figure);
      double factor = isNewest(figure, others) ? BEYOND_GROWTH : OUT_OF_SCALE;
      boolean strays =
          isContradicted(figure, others, 2)
              && (isAbove(figure, others, factor) || isBelow(figure, others));
      List<FigureCluster> all = without(story, figure);
      if (strays || (isContradicted(figure, all, 4) && isAbove(figure, all, BEYOND_GROWTH))) {
        set(figure, Status.OUTLIER, "out of scale with all other numbers of the story");
      }
    }
  }

  private static List<FigureCluster> without(List<FigureCluster> figures, FigureCluster one) {
    return figures.stream().filter(other -> other != one).toList();
  }

  /** Returns whether so many times more sources tell other numbers. */
  private static boolean isContradicted(
      FigureCluster figure, List<FigureCluster> others, int times) {
    int support = others.stream().mapToInt(other -> other.tally().sources()).sum();
    return !others.isEmpty() && support >= times * figure.tally().sources();
  }

  private static boolean isAbove(FigureCluster one, List<FigureCluster> others, double factor) {
    return others.stream().allMatch(other -> times(one, other) >= factor);
  }

  /** Smaller numbers are where a toll starts; told after all others one is of something else. */
  private static boolean isBelow(FigureCluster one, List<FigureCluster> others) {
    return isNewest(one, others)
        && Magnitude.value(one) > 0
        && others.stream().allMatch(other -> times(other, one) >= OUT_OF_SCALE);
  }

  private static double times(FigureCluster one, FigureCluster other) {
    return Magnitude.of(one).timesAbove(Magnitude.of(other), Magnitude.value(other));
  }

  private static boolean isNewest(FigureCluster one, List<FigureCluster> others) {
    LocalDate day = one.day();
    return day != null
        && others.stream()
            .map(FigureCluster::day)
            .allMatch(other -> other != null && other.isBefore(day));
  }

  private void findCurrent() {
    List<FigureCluster> order =
        SeriesOrder.sorted(
            series.stream().filter(figure -> !verdicts.containsKey(figure.figureId())).toList());
    FigureCluster current = null;
    for (FigureCluster figure : order) {
      current = current == null ? figure : next(current, figure);
    }
    if (current == null) {
      return;
    }
    set(
        current,
        Status.CURRENT,
        order.size() == 1 ? "the only number" : "the newest number that is well supported");
    for (int i = 0; i < order.size(); i++) {
      FigureCluster rival = order.get(i);
      if (rival != current && areRivals(rival, current, order.subList(i + 1, order.size()))) {
        set(rival, Status.DISPUTED, words(current) + " is told at the same time by another");
        set(current, Status.DISPUTED, words(rival) + " is told at the same time by another");
      }
    }
  }

  /** Returns which of two numbers holds, of which {@code newer} came later. */
  private FigureCluster next(FigureCluster older, FigureCluster newer) {
    if (SeriesOrder.replaces(newer, older)) {
      set(older, Status.SUPERSEDED, words(newer) + " is told to replace it");
      return newer;
    }
    if (!Magnitude.isOneNumber(newer)
        && Magnitude.of(newer).overlaps(Magnitude.of(older))
        && Magnitude.value(newer) <= Magnitude.value(older)) {
      set(newer, Status.SUPERSEDED, words(older) + " says as much, more exactly");
      return older;
    }
    boolean shrinks =
        SeriesOrder.grows(newer.figure().measure())
            && Magnitude.value(newer) < Magnitude.value(older);
    if (shrinks && !isRevision(older, newer)) {
      set(newer, Status.SUPERSEDED, words(older) + " is greater and no less supported");
      return older;
    }
    set(older, Status.SUPERSEDED, words(newer) + (shrinks ? " revises it" : " is newer"));
    return newer;
  }

  /** A count goes down when its own claimant says so, or when several do and none holds to it. */
  private boolean isRevision(FigureCluster older, FigureCluster newer) {
    if (shareClaimant(older, newer)) {
      return true;
    }
    LocalDate first = newer.firstDay();
    Set<String> tellBoth = newer.groups();
    boolean fewer =
        newer.figure().measure() == Measure.INJURED
            && Magnitude.value(newer) >= LEFT * Magnitude.value(older);
    return (fewer || newer.tally().sources() >= 2)
        && first != null
        && older.reports().stream()
            .allMatch(
                report ->
                    tellBoth.contains(report.group())
                        || (report.published() == null
                            ? !haveRivals(older, newer)
                            : report.published().isBefore(first)));
  }

  /** Others tell a number that cannot be this one, at its time, and have told none since. */
  private boolean areRivals(FigureCluster one, FigureCluster current, List<FigureCluster> newer) {
    return isBounded(one)
        && isBounded(current)
        && !Magnitude.of(one).overlaps(Magnitude.of(current))
        && !current.attributedTo().isEmpty()
        && !shareClaimant(one, current)
        && one.reports().stream().anyMatch(report -> isHeld(report, current))
        && newer.stream().noneMatch(later -> shareClaimant(one, later));
  }

  private static boolean isBounded(FigureCluster figure) {
    return figure.figure().quantity().qualifier() != Qualifier.VAGUE;
  }

  /**
   * Returns whether a claimant told a number when {@code current} was told, or after: by the dates,
   * else by one article that tells both.
   */
  private static boolean isHeld(Report report, FigureCluster current) {
    LocalDate first = current.firstDay();
    LocalDate published = report.published();
    boolean then =
        first == null || published == null
            ? current.groups().contains(report.group())
            : !published.isBefore(first);
    return report.claimant() != null && then;
  }

  private boolean haveRivals(FigureCluster one, FigureCluster other) {
    return claimants.containsKey(one.figureId())
        && claimants.containsKey(other.figureId())
        && !shareClaimant(one, other);
  }

  private boolean shareClaimant(FigureCluster one, FigureCluster other) {
    String claimant = claimants.get(one.figureId());
    return claimant != null && claimant.equals(claimants.get(other.figureId()));
  }

  private void set(FigureCluster figure, Status status, String reason) {
    verdicts.put(figure.figureId(), new Verdict(status, reason));
  }

  private static String words(FigureCluster figure) {
    String number =
        java.math.BigDecimal.valueOf(Magnitude.value(figure)).stripTrailingZeros().toPlainString();
    return switch (figure.figure().quantity().qualifier()) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
      case AT_MOST -> "at most " + number;
      case RANGE, VAGUE -> number + " or more";
    };
  }
}
