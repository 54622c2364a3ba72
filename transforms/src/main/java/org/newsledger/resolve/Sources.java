package org.newsledger.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts independent sources: the most articles that can be picked such that no two share a
 * publisher and no two are copies of each other.
 */
public final class Sources {

  private final Map<String, Set<String>> groupsOfPublisher = new TreeMap<>();
  private final Map<String, String> publisherOfGroup = new TreeMap<>();

  private Sources() {}

  /** Returns the number of independent sources among articles; articles may repeat. */
  public static int count(Collection<Provenance> articles) {
    Sources sources = new Sources();
    for (Provenance article : articles) {
      sources
          .groupsOfPublisher
          .computeIfAbsent(article.publisher(), p -> new TreeSet<>())
          .add(article.duplicateGroup());
    }
    int count = 0;
    for (String publisher : List.copyOf(sources.groupsOfPublisher.keySet())) {
      count += sources.place(publisher, new HashSet<>()) ? 1 : 0;
    }
    return count;
  }

  // Kuhn's augmenting paths: the greatest matching of publishers and groups, in whatever order.
  private boolean place(String publisher, Set<String> tried) {
    for (String group : groupsOfPublisher.getOrDefault(publisher, Set.of())) {
      if (tried.add(group)) {
        String rival = publisherOfGroup.get(group);
        if (rival == null || place(rival, tried)) {
          publisherOfGroup.put(group, publisher);
          return true;
        }
      }
    }
    return false;
  }
}
