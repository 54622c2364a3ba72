package org.newsledger.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorType;

/**
 * Profiles that stand for one actor without further question: those of one full or canonical name,
 * or of one lone name in one article and its copies.
 *
 * @param nodeKey what the profiles share, see {@link NodeKeys}
 * @param type what the actor is
 * @param standing how much of a name it has
 * @param canonical its name in the knowledge base; null when it is not known there
 * @param names how it is written, at most {@value ActorNodes#MOST_NAMES}
 * @param country its own, where its name tells; null when not
 * @param settings countries that its articles are about, most frequent first
 * @param company other actors that its articles name, most frequent first
 * @param role told most often; null when none is
 * @param mentionId the smallest of its mentions
 * @param mentions how many
 */
public record ActorNode(
    String nodeKey,
    ActorType type,
    Standing standing,
    @Nullable String canonical,
    List<WrittenName> names,
    @Nullable String country,
    List<String> settings,
    List<String> company,
    @Nullable String role,
    String mentionId,
    int mentions) {

  /** How much of a name a node has, which says what it may be put together with. */
  public enum Standing {
    /** A name that stands for itself everywhere. */
    FULL,
    /** A person's surname alone, or with initials: tells no one apart outside of its story. */
    LONE,
    /** An organization's letters. */
    ACRONYM,
    /** A country or an unnamed group: its key says all. */
    FIXED
  }
}
