package org.newsledger.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.actor.Actor;
import org.newsledger.resolve.actor.NameForm;

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
  public static ActorRow of(Actor actor) {
    Tally tally = actor.tally();
    return new ActorRow(
        actor.actorId(),
        actor.name(),
        Cells.code(actor.type()),
        Cells.text(actor.role()),
        Cells.text(actor.country()),
        Cells.text(actor.wikidataId()),
        aliases(actor.forms()),
        tally.firstReported(),
        tally.lastReported(),
        tally.mentions(),
        tally.articles(),
        tally.sources(),
        tally.languages());
  }

  private record Form(boolean inflected, String surface, String language) {}

  /** Base forms first, then the most frequent. */
  private static List<Alias> aliases(List<NameForm> forms) {
    Comparator<Form> byText = Comparator.comparing(Form::surface).thenComparing(Form::language);
    Map<Form, Integer> counts =
        new TreeMap<>(Comparator.comparing(Form::inflected).thenComparing(byText));
    for (NameForm form : forms) {
      boolean inflected = !form.surface().equals(form.base());
      counts.merge(
          new Form(inflected, form.surface(), form.language()), form.mentions(), Integer::sum);
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
