package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.actor.ActorGroups.Joined;
import org.newsledger.resolve.actor.NodeMatcher.Matches;

/** Resolves the actors of any number of articles in memory, as the job does in parts. */
public final class ActorResolver {

  /**
   * What profiles come to.
   *
   * @param actors by id
   * @param assigned one for each profile
   * @param links the decisions that put mentions of different articles together
   * @param dropped how often a node was not compared because its block is too large
   */
  public record Resolution(
      List<Actor> actors, List<ActorInArticle> assigned, List<Link> links, int dropped) {}

  private ActorResolver() {}

  /** Returns the actors of {@code profiles}, whose order changes nothing. */
  public static Resolution resolve(Collection<ActorProfile> profiles, KnownNames known) {
    ActorNodes nodes = new ActorNodes(known);
    profiles.forEach(nodes::add);
    Map<String, List<ActorNode>> blocks = new TreeMap<>();
    for (ActorNode node : nodes.nodes()) {
      for (String key : BlockKeys.of(node)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    int dropped = 0;
    for (Map.Entry<String, List<ActorNode>> block : blocks.entrySet()) {
      Matches matches = NodeMatcher.match(block.getKey(), block.getValue());
      proposals.addAll(matches.proposals());
      dropped += matches.dropped();
    }
    Joined joined = ActorGroups.join(proposals);
    List<Link> links = new ArrayList<>(nodes.links());
    links.addAll(joined.links());
    return gather(profiles, joined.groupings(), known, links, dropped);
  }

  private static Resolution gather(
      Collection<ActorProfile> profiles,
      List<Grouping> groupings,
      KnownNames known,
      List<Link> links,
      int dropped) {
    Map<String, String> groupOf = new TreeMap<>();
    groupings.forEach(grouping -> groupOf.put(grouping.nodeKey(), grouping.groupKey()));
    Map<String, List<ActorProfile>> members = new TreeMap<>();
    for (ActorProfile profile : profiles) {
      String node = NodeKeys.of(profile);
      members
          .computeIfAbsent(groupOf.getOrDefault(node, node), k -> new ArrayList<>())
          .add(profile);
    }
    List<Actor> actors = new ArrayList<>();
    List<ActorInArticle> assigned = new ArrayList<>();
    for (List<ActorProfile> group : members.values()) {
      ActorDraft draft = new ActorDraft();
      group.forEach(draft::add);
      Actor actor = draft.actor(known);
      actors.add(actor);
      for (ActorProfile profile : group) {
        assigned.add(
            new ActorInArticle(profile.from().articleId(), profile.key(), actor.actorId()));
      }
    }
    actors.sort(java.util.Comparator.comparing(Actor::actorId));
    return new Resolution(actors, assigned, List.copyOf(links), dropped);
  }
}
