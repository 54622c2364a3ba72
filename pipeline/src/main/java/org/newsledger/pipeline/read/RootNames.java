package org.newsledger.pipeline.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names several input roots: by the last part of their path, or by as many as tell them apart. */
final class RootNames {

  private RootNames() {}

  /** Returns the name of each path; different paths have different names. */
  static Map<String, String> of(Collection<String> paths) {
    Map<String, Integer> parts = new TreeMap<>();
    paths.forEach(path -> parts.put(path, 1));
    while (true) {
      Map<String, List<String>> byName = new TreeMap<>();
      parts.forEach(
          (path, count) ->
              byName.computeIfAbsent(last(path, count), n -> new ArrayList<>()).add(path));
      if (byName.size() == parts.size()) {
        Map<String, String> names = new TreeMap<>();
        byName.forEach((name, path) -> names.put(path.get(0), name));
        return names;
      }
      byName.values().stream()
          .filter(rivals -> rivals.size() > 1)
          .forEach(rivals -> rivals.forEach(path -> parts.merge(path, 1, Integer::sum)));
    }
  }

  private static String last(String path, int parts) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int start = bare.length();
    for (int i = 0; i < parts && start >= 0; i++) {
      start = bare.lastIndexOf('/', start - 1);
    }
    return bare.substring(start + 1);
  }
}
