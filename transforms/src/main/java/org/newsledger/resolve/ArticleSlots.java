package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.figure.FigureClaim;

/**
 * What an article claims, without its words: small enough to travel.
 *
 * @param from the article
 * @param figures its claims that state numbers, in reading order
 * @param events its claims that tell events, in reading order
 * @param features what it tells of besides names
 * @param names the persons and organizations that it names and that are not known at large, most
 *     often named first
 */
public record ArticleSlots(
    Provenance from,
    List<UncastFigure> figures,
    List<UncastEvent> events,
    StoryContext features,
    List<ActorKey> names) {

  /**
   * A number whose claimant is known by its article alone.
   *
   * @param claim the claim, which names no claimant yet
   * @param claimant who is cited; null when nobody is
   */
  public record UncastFigure(FigureClaim claim, @Nullable ActorKey claimant) {}

  /**
   * An event whose actors are known by their article alone.
   *
   * @param claim the claim, which names no actors yet
   * @param who who does it; null when not told
   * @param whom to whom; null when not told
   */
  public record UncastEvent(EventClaim claim, @Nullable ActorKey who, @Nullable ActorKey whom) {}

  /** Returns these slots as those of an article and its copies. */
  public ArticleSlots copiesOf(String duplicateGroup) {
    return new ArticleSlots(from.copiesOf(duplicateGroup), figures, events, features, names);
  }

  /**
   * Returns the numbers with their claimants.
   *
   * @param actors the id of each actor of the article
   */
  public List<FigureClaim> castFigures(Map<ActorKey, String> actors) {
    StoryContext context = context(actors);
    return figures.stream()
        .map(figure -> figure.claim().cast(from, id(figure.claimant(), actors), context))
        .toList();
  }

  /**
   * Returns the events with their actors.
   *
   * @param actors the id of each actor of the article
   */
  public List<EventClaim> castEvents(Map<ActorKey, String> actors) {
    StoryContext context = context(actors);
    return events.stream()
        .map(e -> e.claim().cast(from, id(e.who(), actors), id(e.whom(), actors), context))
        .toList();
  }

  private StoryContext context(Map<ActorKey, String> actors) {
    List<Integer> all = new ArrayList<>(features.features());
    for (ActorKey name : names) {
      String actor = actors.get(name);
      if (actor != null) {
        all.add(StoryContext.weak(actor));
      }
    }
    return StoryContext.of(all);
  }

  private static @Nullable String id(@Nullable ActorKey key, Map<ActorKey, String> actors) {
    return key == null ? null : actors.get(key);
  }
}
