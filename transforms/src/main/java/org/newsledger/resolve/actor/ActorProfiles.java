package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Extraction;
import org.newsledger.model.Mention;
import org.newsledger.resolve.Provenance;
import org.newsledger.resolve.SlotReader;
import org.newsledger.resolve.Vote;

/** Makes the profiles of one article's actors of its mentions. */
public final class ActorProfiles {

  /** Most other actors that a profile names. */
  static final int MOST_COMPANY = 8;

  /** Most forms that a profile holds: an article that has more is no article. */
  static final int MOST_FORMS = 40;

  /** Roles of those whom so many articles name that meeting them there tells nothing. */
  private static final Set<String> EVERYWHERE =
      Set.of("news_agency", "media", "international", "alliance", "un_body", "platform");

  private record Form(String surface, String base, String language) {}

  private ActorProfiles() {}

  /** Returns a profile for each actor of an article, which is not yet known to be a copy. */
  public static List<ActorProfile> of(Extraction extraction) {
    return of(extraction.mentions(), SlotReader.provenance(extraction.article()));
  }

  /**
   * Returns a profile for each actor of an article, by key.
   *
   * @param mentions all mentions of the article
   * @param from the article
   */
  public static List<ActorProfile> of(List<Mention> mentions, Provenance from) {
    Map<String, List<Mention>> byKey = new TreeMap<>();
    for (Mention mention : mentions) {
      byKey.computeIfAbsent(mention.actor().toString(), key -> new ArrayList<>()).add(mention);
    }
    String setting = Vote.winner(mentions.stream().map(mention -> mention.actor().country()));
    List<String> company = company(byKey.values());
    return byKey.values().stream()
        .map(members -> profile(members, setting, company, from))
        .toList();
  }

  private static ActorProfile profile(
      List<Mention> members, @Nullable String setting, List<String> company, Provenance from) {
    Mention first = members.get(0);
    ActorKey key = first.actor();
    String name =
        Objects.requireNonNull(
            Vote.winner(members.stream().map(Mention::name)), "a profile has a mention");
    return new ActorProfile(
        key,
        name,
        language(members, name),
        members.stream().anyMatch(Mention::known),
        Vote.winner(members.stream().map(Mention::role)),
        key.country() == null ? setting : key.country(),
        forms(members),
        company.stream().filter(other -> !other.equals(key.name())).limit(MOST_COMPANY).toList(),
        members.stream().map(Mention::mentionId).min(Comparator.naturalOrder()).orElseThrow(),
        from);
  }

  private static String language(List<Mention> members, String name) {
    String writer =
        Vote.winner(
            members.stream()
                .filter(mention -> mention.base().equals(name) || mention.surface().equals(name))
                .map(Mention::language));
    String any = writer == null ? Vote.winner(members.stream().map(Mention::language)) : writer;
    return Objects.requireNonNull(any, "a mention has a language");
  }

  private static List<NameForm> forms(List<Mention> members) {
    Comparator<Form> order =
        Comparator.comparing(Form::surface).thenComparing(Form::base).thenComparing(Form::language);
    Map<Form, Integer> counts = new TreeMap<>(order);
    for (Mention mention : members) {
      counts.merge(
          new Form(mention.surface(), mention.base(), mention.language()), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .limit(MOST_FORMS)
        .map(
            e ->
                new NameForm(
                    e.getKey().surface, e.getKey().base, e.getKey().language, e.getValue()))
        .toList();
  }

  /** Those who tell what the article is about: named persons and bodies, most mentioned first. */
  private static List<String> company(Iterable<List<Mention>> actors) {
    Map<String, Integer> counts = new TreeMap<>();
    for (List<Mention> members : actors) {
      ActorKey key = members.get(0).actor();
      boolean tells =
          key.type() == ActorType.PERSON && key.name().indexOf(' ') > 0
              || key.type() == ActorType.PERSON && members.get(0).known()
              || key.type() == ActorType.ORGANIZATION;
      boolean everywhere =
          members.stream().anyMatch(m -> m.role() != null && EVERYWHERE.contains(m.role()));
      if (tells && !everywhere) {
        counts.merge(key.name(), members.size(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMPANY + 1L)
        .map(Map.Entry::getKey)
        .toList();
  }
}
