package org.newsledger.resolve;

import java.util.HashSet;
import java.util.Set;

/** The features of all articles of a cluster, as many as it takes to know the story again. */
public final class ContextPool {

  /** So many features tell a story; more would only cost memory. */
  private static final int MOST = 96;

  private final Set<Integer> features = new HashSet<>();
  private int weight;

  /** Takes the features of an article up, as long as there is room. */
  public void add(StoryContext context) {
    for (int feature : context.features()) {
      if (features.size() < MOST && features.add(feature)) {
        weight += StoryContext.weight(feature);
      }
    }
  }

  /**
   * Returns what the features weigh that {@code context} has too.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public int shared(StoryContext context, int except) {
    int shared = 0;
    for (int feature : context.features()) {
      if (feature != except && features.contains(feature)) {
        shared += StoryContext.weight(feature);
      }
    }
    return shared;
  }

  /**
   * Returns whether both sides tell plenty and share nothing, as articles of two stories do.
   *
   * @param except a feature that both hold anyway and that tells nothing
   */
  public boolean isForeign(StoryContext context, int except) {
    int own = weight - (features.contains(except) ? StoryContext.weight(except) : 0);
    return own >= StoryContext.PLENTY
        && context.weightWithout(except) >= StoryContext.PLENTY
        && shared(context, except) == 0;
  }

  /** Returns the features as the context of the cluster. */
  public StoryContext context() {
    return StoryContext.of(features);
  }
}
