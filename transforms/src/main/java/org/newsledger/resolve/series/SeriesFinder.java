package org.newsledger.resolve.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Place;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Agreement;
import org.newsledger.resolve.ContextPool;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureWeights;

/**
 * Finds which figures of one {@link SeriesKey} are told of one story: those that an article tells
 * side by side, that are the toll of one event, or whose articles share what is telling.
 */
final class SeriesFinder {

  /** Days without a report after which a count is another story's. */
  private static final int LONGEST_PAUSE = 45;

  /** Days between the last report of one number and the first of the next that follows it. */
  private static final int SOON = 3;

  /** Figures that share a feature and are compared, at most. */
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
      for (Object feature : features(figures.get(i))) {
        List<Integer> rivals = index.computeIfAbsent(feature, f -> new ArrayList<>());
        for (int rival : rivals) {
          if (root(i) != root(rival) && areOneStory(figures.get(rival), figures.get(i))) {
            join(i, rival);
          }
        }
        if (rivals.size() < MOST_RIVALS) {
          rivals.add(i);
        }
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
    if (pause(one, other) > LONGEST_PAUSE || areApart(one.place(), other.place())) {
      return false;
    }
    if (one.eventId() != null && one.eventId().equals(other.eventId())) {
      return true;
    }
    if (one.groups().stream().anyMatch(other.groups()::contains)) {
      return true;
    }
    return likeness(one, other) >= Agreement.ENOUGH;
  }

  private static int likeness(FigureCluster one, FigureCluster other) {
    ContextPool pool = new ContextPool();
    pool.add(one.context());
    int shared = pool.shared(other.context(), FigureWeights.feature(other.figure()));
    boolean claimant = one.attributedTo().stream().anyMatch(other.attributedTo()::contains);
    Subject subject = SeriesKey.subject(one);
    long pause = pause(one, other);
    boolean dated = one.tally().firstReported() != null && other.tally().firstReported() != null;
    return Math.min(Agreement.ENOUGH, shared)
        + (claimant ? 2 : 0)
        + (subject != null && subject == SeriesKey.subject(other) ? 1 : 0)
        + (isSamePlace(one, other) ? 2 : 0)
        + (dated && pause <= SOON ? 1 : 0);
  }

  private static boolean isSamePlace(FigureCluster one, FigureCluster other) {
    return one.place() != null
        && other.place() != null
        && one.place().kind() != Place.Kind.COUNTRY
        && one.place().name().equals(other.place().name());
  }

  /** Returns whether two places are two towns or two regions. */
  static boolean areApart(@Nullable Place one, @Nullable Place other) {
    return one != null
        && other != null
        && one.kind() != Place.Kind.COUNTRY
        && one.kind() == other.kind()
        && !one.name().equals(other.name());
  }

  private static long pause(FigureCluster one, FigureCluster other) {
    LocalDate first = one.tally().firstReported();
    LocalDate last = one.tally().lastReported();
    LocalDate otherFirst = other.tally().firstReported();
    LocalDate otherLast = other.tally().lastReported();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return 0;
    }
    return Math.max(
        ChronoUnit.DAYS.between(last, otherFirst), ChronoUnit.DAYS.between(otherLast, first));
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
