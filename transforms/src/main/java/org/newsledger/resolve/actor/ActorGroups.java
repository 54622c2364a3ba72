package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.actor.ActorNode.Standing;
import org.newsledger.resolve.actor.Proposal.Side;

/**
 * Joins nodes by proposals, the surest first, and joins no groups that contradict each other: two
 * known actors, a man and a woman, two first names. A lone surname comes to one full name at most.
 */
public final class ActorGroups {

  /** Most names by which a group is held against another. */
  private static final int MOST_NAMES = 8;

  /** Share of the pairs of names that must agree. */
  private static final double AGREEING = 0.5;

  /**
   * What came of the proposals.
   *
   * @param groupings one for each node that is in a group of two or more, by node
   * @param links the decisions that were taken, as links of mentions
   */
  public record Joined(List<Grouping> groupings, List<Link> links) {}

  private static final class Group {
    private final TreeSet<String> nodes = new TreeSet<>();
    private final TreeSet<WrittenName> names = new TreeSet<>();
    private final ActorType type;
    private @Nullable String canonical;
    private boolean full;

    private Group(Side side) {
      nodes.add(side.nodeKey());
      names.addAll(side.names());
      type = side.type();
      canonical = side.canonical();
      full = side.standing() != Standing.LONE;
    }
  }

  private final Map<String, Group> groups = new HashMap<>();

  private ActorGroups() {}

  /** Returns what the proposals join; their order changes nothing, and they may repeat. */
  public static Joined join(Collection<Proposal> proposals) {
    ActorGroups groups = new ActorGroups();
    List<Link> links = new ArrayList<>();
    proposals.stream()
        .sorted(Proposal.SUREST_FIRST)
        .distinct()
        .forEach(proposal -> groups.take(proposal, links));
    Map<String, String> groupings = new TreeMap<>();
    groups.groups.forEach((node, group) -> groupings.put(node, group.nodes.first()));
    groupings.keySet().removeIf(node -> groups.at(node).nodes.size() < 2);
    return new Joined(
        groupings.entrySet().stream()
            .map(entry -> new Grouping(entry.getKey(), entry.getValue()))
            .toList(),
        links);
  }

  private Group at(String node) {
    Group group = groups.get(node);
    if (group == null) {
      throw new IllegalStateException("no group holds " + node);
    }
    return group;
  }

  private void take(Proposal proposal, List<Link> links) {
    Group left = groups.computeIfAbsent(proposal.left().nodeKey(), k -> new Group(proposal.left()));
    Group right =
        groups.computeIfAbsent(proposal.right().nodeKey(), k -> new Group(proposal.right()));
    if (left == right || contradict(left, right, proposal)) {
      return;
    }
    Group into = left.nodes.size() >= right.nodes.size() ? left : right;
    Group from = into == left ? right : left;
    into.nodes.addAll(from.nodes);
    into.names.addAll(from.names);
    while (into.names.size() > MOST_NAMES) {
      into.names.pollLast();
    }
    into.canonical = into.canonical == null ? from.canonical : into.canonical;
    into.full |= from.full;
    from.nodes.forEach(node -> groups.put(node, into));
    links.add(
        Link.of(
            proposal.left().mentionId(),
            proposal.right().mentionId(),
            Link.Kind.ACTOR,
            proposal.score(),
            proposal.reason()));
  }

  private static boolean contradict(Group a, Group b, Proposal proposal) {
    boolean known = a.canonical != null && b.canonical != null && !a.canonical.equals(b.canonical);
    boolean twoFull = proposal.rank() > 0 && a.full && b.full;
    if (known || twoFull) {
      return true;
    }
    return a.type == ActorType.PERSON && proposal.rank() == 0 && namesDiffer(a, b);
  }

  private static boolean namesDiffer(Group a, Group b) {
    int agreeing = 0;
    int pairs = 0;
    for (WrittenName one : a.names) {
      PersonName name = PersonName.of(one);
      for (WrittenName other : b.names) {
        PersonName its = PersonName.of(other);
        if (name.isFull() && its.isFull()) {
          pairs++;
          agreeing += NameComparison.full(name, its) > 0 ? 1 : 0;
        }
      }
    }
    return agreeing < pairs * AGREEING;
  }
}
