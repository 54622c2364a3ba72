package org.newsledger.pipeline.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names several input roots: by the last part of their path, or by as many as tell them apart. */
final class RootNames {

  private RootNames() {}

  /** Returns the name of each path; different paths have different names. */
  static Map<String, String> of(Collection<String> paths) {
    Map<String, String> names = new TreeMap<>();
    for (int parts = 1; ; parts++) {
      for (String path : paths) {
        names.put(path, last(path, parts));
      }
      Set<String> distinct = new HashSet<>(names.values());
      if (distinct.size() == names.size()) {
        return names;
      }
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
