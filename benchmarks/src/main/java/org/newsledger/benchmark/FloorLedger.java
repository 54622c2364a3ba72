package org.newsledger.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Claim;
import org.newsledger.model.Event;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ActorCluster;
import org.newsledger.resolve.ActorResolver;
import org.newsledger.resolve.EventCluster;
import org.newsledger.resolve.EventKey;
import org.newsledger.resolve.EventResolver;
import org.newsledger.resolve.FigureCluster;
import org.newsledger.resolve.FigureKey;
import org.newsledger.resolve.FigureResolver;
import org.newsledger.resolve.ReportedClaim;
import org.newsledger.resolve.ReportedClaim.Cast;
import org.newsledger.resolve.SeenMention;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleFacts;
import org.newsledger.table.ClaimRow;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.MentionRow;

/** Puts together all that articles claim, in memory. */
final class FloorLedger {

  /** Parts that threads take one by one. */
  private static final int PARTS = 64;

  private final List<ArticleFacts> facts;

  FloorLedger(List<Extraction> extractions) {
    this.facts = extractions.stream().map(ArticleFacts::of).toList();
  }

  private record InArticle(String articleId, ActorKey key) {}

  FloorTables resolve() {
    List<SeenMention> mentions =
        facts.parallelStream().flatMap(article -> article.mentions().stream()).toList();
    List<ActorCluster> actors =
        fold(mentions, seen -> seen.mention().actor().toString(), ActorResolver::resolve);
    Map<InArticle, String> ids = ids(actors);
    List<ReportedClaim> claims =
        facts.parallelStream()
            .flatMap(article -> article.claims().stream())
            .map(claim -> claim.withCast(cast(claim.claim(), ids)))
            .toList();
    List<FigureCluster> figures =
        fold(
            claims.stream().filter(claim -> claim.claim().figure() != null).toList(),
            claim -> FigureKey.of(claim).toString(),
            FigureResolver::resolve);
    List<EventCluster> events =
        fold(
            claims.stream().filter(claim -> claim.claim().event() != null).toList(),
            claim -> EventKey.of(claim).toString(),
            EventResolver::resolve);
    return new FloorTables(
        facts.parallelStream().map(ArticleFacts::article).toList(),
        Stream.concat(
                figures.parallelStream()
                    .flatMap(of -> of.claims().stream().map(c -> ClaimRow.of(c, of.figureId()))),
                events.parallelStream()
                    .flatMap(of -> of.claims().stream().map(c -> ClaimRow.of(c, of.eventId()))))
            .toList(),
        figureRows(figures),
        events.parallelStream().map(EventRow::of).toList(),
        actors.parallelStream().map(ActorRow::of).toList(),
        actors.parallelStream()
            .flatMap(of -> of.mentions().stream().map(seen -> MentionRow.of(seen, of.actorId())))
            .toList());
  }

  /** Cuts things into parts by key and folds the parts side by side. */
  private static <T, C> List<C> fold(
      List<T> things, Function<T, String> key, Function<Collection<T>, List<C>> resolver) {
    Map<Integer, List<T>> parts =
        things.parallelStream()
            .collect(
                Collectors.groupingByConcurrent(
                    thing -> Math.floorMod(key.apply(thing).hashCode(), PARTS)));
    return parts.values().parallelStream().flatMap(part -> resolver.apply(part).stream()).toList();
  }

  private static Map<InArticle, String> ids(List<ActorCluster> actors) {
    Map<InArticle, String> ids = new HashMap<>();
    for (ActorCluster actor : actors) {
      for (SeenMention seen : actor.mentions()) {
        ids.put(new InArticle(seen.mention().articleId(), actor.key()), actor.actorId());
      }
    }
    return ids;
  }

  private static Cast cast(Claim claim, Map<InArticle, String> ids) {
    Event event = claim.event();
    String article = claim.articleId();
    return new Cast(
        id(article, claim.attributedTo(), ids),
        claim.citedVia().stream()
            .map(key -> id(article, key, ids))
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        event == null ? null : id(article, event.actor1(), ids),
        event == null ? null : id(article, event.actor2(), ids));
  }

  private static @Nullable String id(
      String article, @Nullable ActorKey key, Map<InArticle, String> ids) {
    return key == null ? null : ids.get(new InArticle(article, key));
  }

  private static List<FigureRow> figureRows(List<FigureCluster> figures) {
    Map<String, String> figureOfClaim = new HashMap<>();
    for (FigureCluster figure : figures) {
      for (ReportedClaim claim : figure.claims()) {
        if (claim.whole()) {
          figureOfClaim.put(claim.claim().claimId(), figure.figureId());
        }
      }
    }
    return figures.stream()
        .map(
            figure -> {
              String whole = figureOfClaim.get(String.valueOf(figure.figure().partOf()));
              return FigureRow.of(figure, figure.figureId().equals(whole) ? null : whole);
            })
        .toList();
  }
}
