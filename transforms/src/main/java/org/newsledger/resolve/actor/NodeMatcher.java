package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsledger.resolve.actor.ActorNode.Standing;

/** Compares the nodes of one block. Holds no state; the order of nodes changes nothing. */
public final class NodeMatcher {

  /** Most full names of a block that are compared; those mentioned least are left out. */
  public static final int MOST_NODES = 400;

  /** How sure a spelling must be that nothing else supports. */
  private static final double SURE = 0.9;

  private static final double SAME_BODY = 0.86;

  private static final double TRANSLATED = 0.85;

  /**
   * What came of a block.
   *
   * @param proposals the pairs that seem to be one
   * @param dropped nodes that were not compared because the block is too large
   */
  public record Matches(List<Proposal> proposals, int dropped) {}

  private NodeMatcher() {}

  /**
   * Returns what the nodes of a block have in common.
   *
   * @param blockKey one of {@link BlockKeys}
   */
  public static Matches match(String blockKey, List<ActorNode> nodes) {
    List<ActorNode> sorted =
        nodes.stream()
            .sorted(
                Comparator.comparing(ActorNode::mentions, Comparator.reverseOrder())
                    .thenComparing(ActorNode::nodeKey))
            .toList();
    return switch (blockKey.charAt(0)) {
      case 'K' -> new Matches(known(sorted), 0);
      case 'P' -> pairs(sorted, NodeMatcher::persons);
      case 'S' -> LoneMatcher.match(sorted);
      case 'A' -> new Matches(letters(sorted), 0);
      case 'T' -> pairs(sorted, NodeMatcher::translations);
      default -> pairs(sorted, NodeMatcher::bodies);
    };
  }

  private interface Pair {
    void compare(ActorNode a, ActorNode b, List<Proposal> proposals);
  }

  private static Matches pairs(List<ActorNode> nodes, Pair pair) {
    List<ActorNode> kept = nodes.subList(0, Math.min(nodes.size(), MOST_NODES));
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      for (int j = i + 1; j < kept.size(); j++) {
        ActorNode a = kept.get(i);
        ActorNode b = kept.get(j);
        if (a.canonical() == null || b.canonical() == null) {
          pair.compare(a, b, proposals);
        }
      }
    }
    return new Matches(proposals, nodes.size() - kept.size());
  }

  private static List<Proposal> known(List<ActorNode> nodes) {
    List<Proposal> proposals = new ArrayList<>();
    for (ActorNode node : nodes.subList(1, nodes.size())) {
      String reason = "both are names of " + node.canonical();
      proposals.add(Proposal.of(nodes.get(0), node, 0.98, reason));
    }
    return proposals;
  }

  private static void persons(ActorNode a, ActorNode b, List<Proposal> proposals) {
    double score = 0;
    boolean usual = false;
    for (WrittenName one : a.names()) {
      PersonName name = PersonName.of(one);
      for (WrittenName other : b.names()) {
        PersonName its = PersonName.of(other);
        if (name.isFull() && its.isFull()) {
          score = Math.max(score, NameComparison.full(name, its));
          usual |= CommonNames.isUsual(name) || CommonNames.isUsual(its);
        }
      }
    }
    boolean company = Context.shareCompany(a, b);
    boolean country = Context.shareCountry(a, b);
    boolean enough = usual ? company || country : score >= SURE || company || country;
    if (score > 0 && enough) {
      String names = score > 0.99 ? "the same full name" : "full names that sound alike";
      proposals.add(Proposal.of(a, b, Math.min(score, 0.97), names + Context.told(a, b)));
    }
  }

  private static void bodies(ActorNode a, ActorNode b, List<Proposal> proposals) {
    boolean apart = a.country() != null && b.country() != null && !a.country().equals(b.country());
    if (apart) {
      return;
    }
    double score = 0;
    for (WrittenName one : a.names()) {
      for (WrittenName other : b.names()) {
        score =
            Math.max(
                score,
                OrganizationName.compare(OrganizationName.of(one), OrganizationName.of(other)));
      }
    }
    if (score >= SAME_BODY) {
      proposals.add(
          Proposal.of(a, b, Math.min(score, 0.97), "names of the same words" + Context.told(a, b)));
    }
  }

  /** Names of different languages in articles on one country, the block's. */
  private static void translations(ActorNode a, ActorNode b, List<Proposal> proposals) {
    boolean apart = a.country() != null && b.country() != null && !a.country().equals(b.country());
    for (WrittenName one : a.names()) {
      TranslatedName name = TranslatedName.of(one).orElse(null);
      for (WrittenName other : b.names()) {
        TranslatedName its = TranslatedName.of(other).orElse(null);
        if (!apart && name != null && its != null && TranslatedName.same(name, its)) {
          String reason = "names that translate each other" + Context.told(a, b);
          proposals.add(Proposal.of(a, b, TRANSLATED, reason));
          return;
        }
      }
    }
  }

  /** Letters with the name that an article says they stand for. */
  private static List<Proposal> letters(List<ActorNode> nodes) {
    List<Proposal> proposals = new ArrayList<>();
    Map<String, List<ActorNode>> expanded = new TreeMap<>();
    for (ActorNode node : nodes) {
      if (node.standing() == Standing.FULL) {
        for (String language : languages(node)) {
          expanded.computeIfAbsent(language, key -> new ArrayList<>()).add(node);
        }
      }
    }
    for (ActorNode node : nodes) {
      if (node.standing() == Standing.ACRONYM) {
        Set<ActorNode> candidates = new HashSet<>();
        for (String language : languages(node)) {
          expanded.getOrDefault(language, List.of()).stream()
              .filter(full -> Context.shareCountry(node, full) || Context.shareCompany(node, full))
              .forEach(candidates::add);
        }
        if (candidates.size() == 1) {
          ActorNode full = candidates.iterator().next();
          String reason = "letters that stand for the name" + Context.told(node, full);
          proposals.add(Proposal.of(node, full, 0.85, reason));
        }
      }
    }
    return proposals;
  }

  private static Set<String> languages(ActorNode node) {
    Set<String> languages = new HashSet<>();
    for (WrittenName name : node.names()) {
      if (OrganizationName.of(name).isAcronym()) {
        languages.add(name.language());
      }
    }
    return languages;
  }
}
