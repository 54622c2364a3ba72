package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what links join, directly or through others; a component is named by its smallest
 * id. The order of joins changes nothing, and components of parts of the links, joined again, are
 * the components of all, so that the work may be cut in any way. Time grows as the joins; memory as
 * the distinct ids, however many joins name them.
 */
public final class Components {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private int[] parents = new int[16];
  private int[] sizes = new int[16];

  /** Holds nothing yet. */
  public Components() {}

  /** Returns the memberships of every id that a link names, by member. */
  public static List<Membership> of(Iterable<Link> links) {
    Components components = new Components();
    links.forEach(link -> components.join(link.leftId(), link.rightId()));
    return components.memberships();
  }

  /** Puts two ids into one component; an id joined with itself is a component of its own. */
  public void join(String id, String otherId) {
    int root = root(number(id));
    int other = root(number(otherId));
    if (root != other) {
      int under = sizes[root] < sizes[other] ? root : other;
      int over = under == root ? other : root;
      parents[under] = over;
      sizes[over] += sizes[under];
    }
  }

  /** Returns the memberships of every id that was joined, by member. */
  public List<Membership> memberships() {
    String[] smallest = new String[ids.size()];
    for (int i = 0; i < smallest.length; i++) {
      int root = root(i);
      if (smallest[root] == null || ids.get(i).compareTo(smallest[root]) < 0) {
        smallest[root] = ids.get(i);
      }
    }
    List<Membership> memberships = new ArrayList<>(smallest.length);
    for (int i = 0; i < smallest.length; i++) {
      memberships.add(new Membership(ids.get(i), smallest[root(i)]));
    }
    memberships.sort(Comparator.comparing(Membership::memberId));
    return memberships;
  }

  private int number(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    int number = ids.size();
    ids.add(id);
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, 2 * number);
      sizes = Arrays.copyOf(sizes, 2 * number);
    }
    parents[number] = number;
    sizes[number] = 1;
    return number;
  }

  private int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]]; // halves the path for whoever comes next
      at = parents[at];
    }
    return at;
  }
}
