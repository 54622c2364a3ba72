package org.newsledger.resolve;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The features of all articles of a cluster, as many as it takes to know the story again. */
public final class ContextPool {

  /** So many features tell a story; more would only cost memory. */
  private static final int MOST = 96;

  /** From this weight on an article tells enough for its silence to mean something. */
  private static final int PLENTY = 6;

  private final Set<Integer> features = new TreeSet<>();

  /** Takes the features of an article up, as long as there is room. */
  public void add(StoryContext context) {
    for (int feature : context.features()) {
      if (features.size() < MOST) {
        features.add(feature);
      }
    }
  }

  /**
   * Returns the weight of the features that are also in {@code context}.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public int shared(StoryContext context, int except) {
    int weight = 0;
    for (int feature : context.features()) {
      if (feature != except && features.contains(feature)) {
        weight += StoryContext.weight(feature);
      }
    }
    return weight;
  }

  /**
   * Returns whether both sides tell plenty and share nothing: articles of two stories.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public boolean isForeign(StoryContext context, int except) {
    return weight(features, except) >= PLENTY
        && weight(context.features(), except) >= PLENTY
        && shared(context, except) == 0;
  }

  private static int weight(Collection<Integer> features, int except) {
    return features.stream()
        .filter(feature -> feature != except)
        .mapToInt(StoryContext::weight)
        .sum();
  }

  /** Returns the features as the context of the cluster. */
  public StoryContext context() {
    return StoryContext.of(features);
  }
}
