package org.newsledger.resolve.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.model.Measure;
import org.newsledger.model.Place;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureWeights;

/**
 * Finds which figures of one {@link SeriesKey} are told of one story: those that an article tells
 * side by side, that are the toll of one event, or whose articles share what is telling.
 */
final class SeriesFinder {

  /** Days without a report after which a count is another story's. */
  private static final int LONGEST_PAUSE = 45;

  /** A crowd is of its day. */
  private static final int CROWD_PAUSE = 1;

  /** Days between the last report of one number and the first of the next that follows it. */
  private static final int SOON = 3;

  /** Figures of other stories that one is compared with, at most. */
  private static final int MOST_RIVALS = 200;

  private final List<FigureCluster> figures;
  private final int[] parent;

  private SeriesFinder(List<FigureCluster> figures) {
    this.figures = figures;
    this.parent = new int[figures.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Returns the figures by story; {@code figures} are sorted by id. */
  static Collection<List<FigureCluster>> stories(List<FigureCluster> figures) {
    SeriesFinder finder = new SeriesFinder(figures);
    finder.link();
    Map<Integer, List<FigureCluster>> stories = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      stories.computeIfAbsent(finder.root(i), root -> new ArrayList<>()).add(figures.get(i));
    }
    return stories.values();
  }

  private void link() {
    Map<Object, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Set<Integer> met = new HashSet<>();
      for (Object feature : features(figures.get(i))) {
        List<Integer> rivals = index.computeIfAbsent(feature, f -> new ArrayList<>());
        link(i, rivals, met);
        if (rivals.size() < MOST_RIVALS) {
          rivals.add(i);
        }
      }
    }
  }

  private void link(int figure, List<Integer> rivals, Set<Integer> met) {
    for (int rival : rivals) {
      if (met.size() < MOST_RIVALS
          && root(figure) != root(rival)
          && met.add(rival)
          && areOneStory(figures.get(rival), figures.get(figure))) {
        join(figure, rival);
      }
    }
  }

  private static List<Object> features(FigureCluster figure) {
    List<Object> features = new ArrayList<>(figure.context().features());
    features.addAll(figure.groups());
    features.addAll(figure.attributedTo());
    if (figure.eventId() != null) {
      features.add(figure.eventId());
    }
    if (figure.place() != null) {
      features.add(figure.place().name());
    }
    return features;
  }

  private static boolean areOneStory(FigureCluster one, FigureCluster other) {
    boolean crowd = one.figure().measure() == Measure.PARTICIPANTS;
    if (pause(one, other) > (crowd ? CROWD_PAUSE : LONGEST_PAUSE) || areApart(one, other)) {
      return false;
    }
    if (one.eventId() != null && one.eventId().equals(other.eventId())) {
      return true;
    }
    boolean apart = one.cause() != null && other.cause() != null && one.cause() != other.cause();
    return !apart && (one.isBeside(other) || likeness(one, other) >= Agreement.ENOUGH);
  }

  private static int likeness(FigureCluster one, FigureCluster other) {
    int own = FigureWeights.feature(other.figure());
    boolean foreign = one.context().isForeign(other.context(), own);
    int shared = foreign ? -2 : one.context().shared(other.context(), own);
    boolean claimant = one.attributedTo().stream().anyMatch(other.attributedTo()::contains);
    Subject subject = SeriesKey.subject(one);
    long pause = pause(one, other);
    boolean dated = one.tally().firstReported() != null && other.tally().firstReported() != null;
    return Math.min(Agreement.ENOUGH, shared)
        + (claimant ? 2 : 0)
        + (subject != null && subject == SeriesKey.subject(other) ? 1 : 0)
        + (isSamePlace(one, other) ? 2 : 0)
        + (dated && pause <= SOON ? 2 : 0);
  }

  private static boolean isSamePlace(FigureCluster one, FigureCluster other) {
    return one.place() != null
        && other.place() != null
        && one.place().kind() != Place.Kind.COUNTRY
        && one.place().name().equals(other.place().name());
  }

  /** Returns whether two figures are told in two towns or two regions. */
  private static boolean areApart(FigureCluster one, FigureCluster other) {
    Place place = PlaceScopes.place(one);
    Place otherPlace = PlaceScopes.place(other);
    return place != null
        && otherPlace != null
        && place.kind() == otherPlace.kind()
        && !place.name().equals(otherPlace.name());
  }

  private static long pause(FigureCluster one, FigureCluster other) {
    LocalDate first = one.day();
    LocalDate otherFirst = other.day();
    if (first == null || otherFirst == null) {
      return 0;
    }
    return Math.max(
        ChronoUnit.DAYS.between(last(one, first), otherFirst),
        ChronoUnit.DAYS.between(last(other, otherFirst), first));
  }

  private static LocalDate last(FigureCluster figure, LocalDate day) {
    LocalDate last = figure.tally().lastReported();
    boolean past = !day.equals(figure.tally().firstReported());
    return past || last == null ? day : last;
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
