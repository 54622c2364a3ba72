package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.resolve.actor.ActorNode.Standing;
import org.newsledger.resolve.actor.NodeMatcher.Matches;

/**
 * Ties lone surnames to full names, and to each other, inside their story: the articles name
 * another actor in common. A rare surname that one full name alone has needs the country in common
 * only.
 */
final class LoneMatcher {

  private static final double IN_STORY = 0.85;
  private static final double ONLY_ONE = 0.75;
  private static final double BOTH_LONE = 0.7;

  /** Other actors that two articles must name in common when a surname is a usual one. */
  private static final int USUAL_COMPANY = 2;

  private LoneMatcher() {}

  private record Named(ActorNode node, List<PersonName> names) {
    static Named of(ActorNode node) {
      return new Named(node, node.names().stream().map(PersonName::of).toList());
    }
  }

  static Matches match(List<ActorNode> nodes) {
    List<Named> full = new ArrayList<>();
    List<Named> lone = new ArrayList<>();
    int dropped = 0;
    for (ActorNode node : nodes) {
      if (node.standing() == Standing.LONE) {
        lone.add(Named.of(node));
      } else if (full.size() < NodeMatcher.MOST_NODES) {
        full.add(Named.of(node));
      } else {
        dropped++;
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Named one : lone) {
      withFull(one, full, proposals);
    }
    among(lone, proposals);
    return new Matches(proposals, lone.isEmpty() ? 0 : dropped);
  }

  private static void withFull(Named lone, List<Named> full, List<Proposal> proposals) {
    List<ActorNode> candidates = new ArrayList<>();
    for (Named other : full) {
      if (likeness(lone, other) > 0) {
        candidates.add(other.node);
      }
    }
    ActorNode best = null;
    int most = 0;
    boolean tied = false;
    for (ActorNode candidate : candidates) {
      int shared = Context.shared(lone.node, candidate);
      tied = shared == most ? tied || shared > 0 : shared <= most && tied;
      best = shared > most ? candidate : best;
      most = Math.max(most, shared);
    }
    boolean usual = isUsual(lone);
    if (best != null && !tied && most >= (usual ? USUAL_COMPANY : 1)) {
      proposals.add(
          Proposal.of(lone.node, best, IN_STORY, "the surname" + Context.told(lone.node, best)));
    } else if (best == null
        && candidates.size() == 1
        && !usual
        && Context.shareCountry(lone.node, candidates.get(0))) {
      ActorNode only = candidates.get(0);
      String reason = "the surname, which no other full name has" + Context.told(lone.node, only);
      proposals.add(Proposal.of(lone.node, only, ONLY_ONE, reason));
    }
  }

  private static double likeness(Named lone, Named full) {
    double best = 0;
    for (PersonName name : lone.names) {
      for (PersonName its : full.names) {
        best = its.isFull() ? Math.max(best, NameComparison.lone(name, its)) : best;
      }
    }
    return best;
  }

  private static boolean isUsual(Named lone) {
    return lone.names.stream()
        .anyMatch(name -> !name.words().isEmpty() && CommonNames.isSurname(name.last().latin()));
  }

  /** Lone surnames whose articles name another actor in common, each with the first such one. */
  private static void among(List<Named> lone, List<Proposal> proposals) {
    Map<String, Named> first = new TreeMap<>();
    for (Named one : lone) {
      if (isUsual(one)) {
        continue;
      }
      for (String company : one.node.company()) {
        Named other = first.putIfAbsent(company, one);
        if (other != null && alike(one, other)) {
          String reason = "the surname" + Context.told(one.node, other.node);
          proposals.add(Proposal.of(one.node, other.node, BOTH_LONE, reason));
        }
      }
    }
  }

  private static boolean alike(Named one, Named other) {
    PersonName name = one.names.get(0);
    PersonName its = other.names.get(0);
    boolean initials =
        name.initial() == null || its.initial() == null || name.initial().equals(its.initial());
    return initials && NameComparison.lone(name, its) > 0;
  }
}
