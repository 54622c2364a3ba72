package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.newsledger.model.Mention;

/** Puts together the mentions of one actor: those that share a key. Holds no state. */
public final class ActorResolver {

  private ActorResolver() {}

  /** Returns the actors of {@code mentions}, by id; every mention is in one of them. */
  public static List<ActorCluster> resolve(Collection<SeenMention> mentions) {
    Map<String, List<SeenMention>> groups = new TreeMap<>();
    for (SeenMention seen : mentions) {
      groups.computeIfAbsent(seen.mention().actor().toString(), k -> new ArrayList<>()).add(seen);
    }
    return groups.values().stream()
        .map(ActorResolver::cluster)
        .sorted(Comparator.comparing(ActorCluster::actorId))
        .toList();
  }

  private static ActorCluster cluster(List<SeenMention> members) {
    List<SeenMention> sorted =
        members.stream().sorted(Comparator.comparing(seen -> seen.mention().mentionId())).toList();
    List<Mention> mentions = sorted.stream().map(SeenMention::mention).toList();
    return new ActorCluster(
        mentions.get(0).mentionId(),
        mentions.get(0).actor(),
        name(mentions),
        Vote.winner(mentions.stream().map(Mention::role)),
        Tally.ofMentions(sorted),
        sorted);
  }

  /** The known English name, else the most frequent Latin form, else the most frequent one. */
  private static String name(List<Mention> mentions) {
    String known = Vote.winner(mentions.stream().filter(Mention::known).map(Mention::name));
    if (known != null) {
      return known;
    }
    String latin = Vote.winner(mentions.stream().map(Mention::name).filter(ActorResolver::isLatin));
    String any = latin != null ? latin : Vote.winner(mentions.stream().map(Mention::name));
    return Objects.requireNonNull(any, "a cluster has a mention");
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
