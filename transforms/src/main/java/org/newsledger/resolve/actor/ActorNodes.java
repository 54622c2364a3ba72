package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.Known;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.actor.ActorNode.Standing;

/** Gathers the profiles of equal names. Takes them in any order. */
public final class ActorNodes {

  /** Most spellings by which a node is compared. */
  static final int MOST_NAMES = 6;

  /** Most countries that a node keeps. */
  private static final int MOST_SETTINGS = 4;

  /** Most other actors that a node keeps. */
  private static final int MOST_COMPANY = 48;

  private final KnownNames known;
  private final Map<String, Draft> drafts = new TreeMap<>();

  /**
   * Returns what gathers.
   *
   * @param known the names to which unknown ones are held
   */
  public ActorNodes(KnownNames known) {
    this.known = known;
  }

  private static final class Draft {
    private final ActorProfile first;
    private final Standing standing;
    private boolean known;
    private final Map<WrittenName, Integer> names = new TreeMap<>();
    private final Map<String, Integer> settings = new TreeMap<>();
    private final Map<String, Integer> company = new TreeMap<>();
    private final Map<String, Integer> roles = new TreeMap<>();
    private final TreeSet<String> mentionIds = new TreeSet<>();
    private int mentions;

    private Draft(ActorProfile first) {
      this.first = first;
      this.standing = NodeKeys.standing(first);
    }

    private void add(ActorProfile profile) {
      known |= profile.known();
      mentionIds.add(profile.mentionId());
      names.merge(new WrittenName(profile.name(), profile.language()), 1, Integer::sum);
      for (NameForm form : profile.forms()) {
        mentions += form.mentions();
        if (tells(form)) {
          names.merge(new WrittenName(form.base(), form.language()), form.mentions(), Integer::sum);
        }
      }
      count(settings, profile.setting());
      count(roles, profile.role());
      profile.company().forEach(other -> count(company, other));
    }

    private boolean tells(NameForm form) {
      return first.key().type() == ActorType.ORGANIZATION
          || (standing == Standing.FULL
              && PersonName.of(new WrittenName(form.base(), form.language())).isFull());
    }

    private static void count(Map<String, Integer> counts, @Nullable String value) {
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
  }

  /** Takes in a profile. */
  public void add(ActorProfile profile) {
    drafts.computeIfAbsent(NodeKeys.of(profile), key -> new Draft(profile)).add(profile);
  }

  /** Returns the nodes, by key. */
  public List<ActorNode> nodes() {
    List<ActorNode> nodes = new ArrayList<>();
    drafts.forEach((key, draft) -> nodes.add(node(key, draft)));
    return nodes;
  }

  /** Returns the decisions that made nodes: each mention with the smallest of its node. */
  public List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      String smallest = draft.mentionIds.first();
      for (String other : draft.mentionIds.tailSet(smallest, false)) {
        String reason = draft.known ? "the same known name" : "the same name";
        links.add(Link.of(smallest, other, Link.Kind.ACTOR, draft.known ? 1 : 0.95, reason));
      }
    }
    return links;
  }

  private ActorNode node(String key, Draft draft) {
    ActorType type = draft.first.key().type();
    List<WrittenName> names = top(draft.names, MOST_NAMES);
    return new ActorNode(
        key,
        type,
        draft.standing,
        draft.known ? draft.first.name() : canonical(draft, names),
        names,
        draft.first.key().country(),
        top(draft.settings, MOST_SETTINGS),
        top(draft.company, MOST_COMPANY),
        top(draft.roles, 1).stream().findFirst().orElse(null),
        draft.mentionIds.first(),
        draft.mentions);
  }

  private @Nullable String canonical(Draft draft, List<WrittenName> names) {
    Known match =
        draft.standing == Standing.FULL
            ? known.find(draft.first.key().type(), names, top(draft.settings, MOST_SETTINGS))
            : null;
    return match == null ? null : match.name();
  }

  private static <T extends Comparable<? super T>> List<T> top(Map<T, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
