package org.newsledger.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Mention;
import org.newsledger.resolve.ActorCluster;
import org.newsledger.resolve.SeenMention;
import org.newsledger.resolve.Tally;

/** A row of {@code actors}: one per real-world actor. */
public record ActorRow(
    String actorId,
    String name,
    String type,
    @Nullable String role,
    @Nullable String country,
    @Nullable String wikidataId,
    List<Alias> aliases,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    int mentions,
    int articles,
    int sources,
    List<String> languages) {

  /**
   * A form in which an actor was named.
   *
   * @param name the words as written
   * @param language of the sentence
   * @param mentions how often
   */
  public record Alias(String name, String language, int mentions) {}

  /** Returns the row of an actor. */
  public static ActorRow of(ActorCluster cluster) {
    Tally tally = cluster.tally();
    return new ActorRow(
        cluster.actorId(),
        cluster.name(),
        Cells.code(cluster.key().type()),
        Cells.text(cluster.role()),
        Cells.text(cluster.key().country()),
        null,
        aliases(cluster.mentions()),
        tally.firstReported(),
        tally.lastReported(),
        tally.mentions(),
        tally.articles(),
        tally.sources(),
        tally.languages());
  }

  private record Form(boolean inflected, String surface, String language) {}

  /** Base forms first, then the most frequent. */
  private static List<Alias> aliases(List<SeenMention> mentions) {
    Comparator<Form> byText = Comparator.comparing(Form::surface).thenComparing(Form::language);
    Map<Form, Integer> counts =
        new TreeMap<>(Comparator.comparing(Form::inflected).thenComparing(byText));
    for (SeenMention seen : mentions) {
      Mention mention = seen.mention();
      boolean inflected = !mention.surface().equals(mention.base());
      counts.merge(new Form(inflected, mention.surface(), mention.language()), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Form, Integer> e) -> e.getKey().inflected())
                .thenComparing(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey, byText))
        .map(e -> new Alias(e.getKey().surface(), e.getKey().language(), e.getValue()))
        .toList();
  }
}
