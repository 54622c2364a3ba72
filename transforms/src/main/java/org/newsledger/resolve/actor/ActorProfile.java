package org.newsledger.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.resolve.Provenance;

/**
 * What one article says of one actor.
 *
 * @param key what its mentions in the article share
 * @param name the canonical English name where known, else the fullest name in base form
 * @param language of the mention that wrote {@code name}, as far as one did
 * @param known whether {@code name} is a canonical name from the knowledge base
 * @param role told most often; null when none is
 * @param setting ISO 3166-1 alpha-2 of the country that the article names most; null when none
 * @param forms the words that name it, by surface and language
 * @param company other actors that the article names, folded canonical names, at most {@value
 *     ActorProfiles#MOST_COMPANY}; what half of all articles name is not among them
 * @param mentionId the smallest of its mentions
 * @param from the article
 */
public record ActorProfile(
    ActorKey key,
    String name,
    String language,
    boolean known,
    @Nullable String role,
    @Nullable String setting,
    List<NameForm> forms,
    List<String> company,
    String mentionId,
    Provenance from) {

  /** Returns this profile of an article that is one of a group of copies. */
  public ActorProfile copiesOf(String duplicateGroup) {
    return new ActorProfile(
        key,
        name,
        language,
        known,
        role,
        setting,
        forms,
        company,
        mentionId,
        from.copiesOf(duplicateGroup));
  }
}
