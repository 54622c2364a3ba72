package org.newsledger.resolve.actor;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.actor.ActorNode.Standing;

/**
 * Two nodes that seem to be one actor.
 *
 * @param left the one of smaller key
 * @param right the one of greater key
 * @param score how sure it is
 * @param reason what agreed
 */
public record Proposal(Side left, Side right, double score, String reason) {

  /** Full names first, then lone ones with full ones, then lone ones among themselves. */
  static final Comparator<Proposal> SUREST_FIRST =
      Comparator.comparingInt(Proposal::rank)
          .thenComparing(Proposal::score, Comparator.reverseOrder())
          .thenComparing(proposal -> proposal.left.nodeKey())
          .thenComparing(proposal -> proposal.right.nodeKey())
          .thenComparing(Proposal::reason);

  /**
   * What must be known of a node to join it with others.
   *
   * @param nodeKey its key
   * @param type what the actor is
   * @param standing how much of a name it has
   * @param canonical its name in the knowledge base; null when it is not known there
   * @param names how it is written
   * @param mentionId the smallest of its mentions
   */
  public record Side(
      String nodeKey,
      ActorType type,
      Standing standing,
      @Nullable String canonical,
      List<WrittenName> names,
      String mentionId) {

    /** Most names by which groups are held against each other. */
    private static final int MOST_NAMES = 2;

    static Side of(ActorNode node) {
      return new Side(
          node.nodeKey(),
          node.type(),
          node.standing(),
          node.canonical(),
          node.names().stream().limit(MOST_NAMES).toList(),
          node.mentionId());
    }
  }

  static Proposal of(ActorNode a, ActorNode b, double score, String reason) {
    return a.nodeKey().compareTo(b.nodeKey()) < 0
        ? new Proposal(Side.of(a), Side.of(b), score, reason)
        : new Proposal(Side.of(b), Side.of(a), score, reason);
  }

  int rank() {
    boolean one = left.standing == Standing.LONE;
    boolean other = right.standing == Standing.LONE;
    return one && other ? 2 : one || other ? 1 : 0;
  }
}
