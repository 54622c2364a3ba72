package org.newsledger.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.Components;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.SlotReader;
import org.newsledger.resolve.actor.Actor;
import org.newsledger.resolve.actor.ActorInArticle;
import org.newsledger.resolve.actor.ActorProfile;
import org.newsledger.resolve.actor.ActorProfiles;
import org.newsledger.resolve.actor.ActorResolver;
import org.newsledger.resolve.actor.KnownNames;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.event.EventKey;
import org.newsledger.resolve.event.EventResolver;
import org.newsledger.resolve.figure.FigureClaim;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureKey;
import org.newsledger.resolve.figure.FigureResolver;
import org.newsledger.resolve.reprint.Boilerplate;
import org.newsledger.resolve.reprint.ReprintBlocks;
import org.newsledger.resolve.reprint.ReprintSketch;
import org.newsledger.resolve.series.PlacedFigure;
import org.newsledger.resolve.series.SeriesKey;
import org.newsledger.resolve.series.SeriesResolver;
import org.newsledger.table.ActorRow;
import org.newsledger.table.ArticleTables;
import org.newsledger.table.EventRow;
import org.newsledger.table.FigureRow;
import org.newsledger.table.LinkRow;

/** Puts together all that articles claim, in memory. */
final class FloorLedger {

  /** Parts that threads take one by one. */
  private static final int PARTS = 64;

  private final ClaimExtractor extractor = ClaimExtractor.create();
  private final List<Extraction> extractions;
  private final Map<String, String> copies = new HashMap<>();
  private final Map<String, Map<ActorKey, String>> actorsOf = new HashMap<>();
  private final Map<String, Map<String, ClaimInCluster>> clustersOf = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  FloorLedger(List<Extraction> extractions) {
    this.extractions = extractions;
  }

  FloorTables resolve() {
    groupReprints();
    List<Actor> actors = resolveActors();
    List<ArticleSlots> slots = extractions.parallelStream().map(this::slots).toList();
    Clusters<EventCluster> events =
        fold(
            slots.parallelStream()
                .flatMap(article -> article.castEvents(actorsOf(article)).stream())
                .toList(),
            claim -> EventKey.of(claim).toString(),
            EventResolver::resolve);
    take(events);
    Clusters<FigureCluster> figures =
        fold(
            slots.parallelStream()
                .flatMap(article -> article.castFigures(actorsOf(article)).stream())
                .map(this::tie)
                .toList(),
            claim -> FigureKey.of(claim).toString(),
            FigureResolver::resolve);
    take(figures);
    List<PlacedFigure> placed =
        parts(figures.clusters(), figure -> SeriesKey.of(figure).toString()).parallelStream()
            .flatMap(part -> SeriesResolver.resolve(part).figures().stream())
            .toList();
    return tables(actors, events.clusters(), placed);
  }

  private void groupReprints() {
    List<ReprintSketch> sketches =
        extractions.parallelStream().map(of -> ReprintSketch.of(of.article())).toList();
    List<ReprintBlocks.Member> members =
        Boilerplate.remove(sketches).parallelStream()
            .flatMap(sketch -> ReprintBlocks.of(sketch).stream())
            .toList();
    List<Link> found =
        parts(members, member -> Long.toString(member.block())).parallelStream()
            .flatMap(part -> ReprintBlocks.find(part).links().stream())
            .distinct() // copies may meet in several blocks
            .toList();
    links.addAll(found);
    for (Membership copy : Components.of(found)) {
      copies.put(copy.memberId(), copy.componentId());
    }
  }

  private List<Actor> resolveActors() {
    List<ActorProfile> profiles =
        extractions.parallelStream()
            .flatMap(extraction -> ActorProfiles.of(extraction).stream())
            .map(this::credited)
            .toList();
    ActorResolver.Resolution resolved = ActorResolver.resolve(profiles, KnownNames.builtIn());
    links.addAll(resolved.links());
    for (ActorInArticle actor : resolved.assigned()) {
      actorsOf
          .computeIfAbsent(actor.articleId(), article -> new HashMap<>())
          .put(actor.key(), actor.actorId());
    }
    return resolved.actors();
  }

  private ActorProfile credited(ActorProfile profile) {
    String group = copies.get(profile.from().articleId());
    return group == null ? profile : profile.copiesOf(group);
  }

  private ArticleSlots slots(Extraction extraction) {
    String id = extraction.article().articleId();
    return SlotReader.read(extraction).copiesOf(copies.getOrDefault(id, id));
  }

  private Map<ActorKey, String> actorsOf(ArticleSlots article) {
    return actorsOf.getOrDefault(article.from().articleId(), Map.of());
  }

  private FigureClaim tie(FigureClaim claim) {
    ClaimInCluster event =
        clustersOf
            .getOrDefault(claim.from().articleId(), Map.of())
            .get(String.valueOf(claim.toll()));
    return claim.tollOf(event == null ? null : event.clusterId());
  }

  private void take(Clusters<?> clusters) {
    links.addAll(clusters.links());
    for (ClaimInCluster member : clusters.members()) {
      clustersOf
          .computeIfAbsent(member.articleId(), article -> new HashMap<>())
          .put(member.claimId(), member);
    }
  }

  /** Cuts claims into parts by key and puts those of a part together, side by side. */
  private static <C, X> Clusters<X> fold(
      List<C> claims, Function<C, String> key, Function<Iterable<C>, Clusters<X>> resolver) {
    List<Clusters<X>> done = parts(claims, key).parallelStream().map(resolver).toList();
    return new Clusters<>(
        done.stream().flatMap(each -> each.clusters().stream()).toList(),
        done.stream().flatMap(each -> each.members().stream()).toList(),
        done.stream().flatMap(each -> each.links().stream()).toList(),
        done.stream().flatMap(each -> each.capped().stream()).toList());
  }

  private static <T> Collection<List<T>> parts(List<T> things, Function<T, String> key) {
    return things.parallelStream()
        .collect(
            Collectors.groupingByConcurrent(
                thing -> Math.floorMod(key.apply(thing).hashCode(), PARTS)))
        .values();
  }

  private FloorTables tables(
      List<Actor> actors, List<EventCluster> events, List<PlacedFigure> figures) {
    Map<String, ArticleTables> tables =
        extractions.parallelStream()
            .collect(Collectors.toConcurrentMap(of -> of.article().articleId(), this::tables));
    return new FloorTables(
        tables.values().parallelStream().map(ArticleTables::article).toList(),
        tables.values().parallelStream().flatMap(of -> of.claims().stream()).toList(),
        figures.parallelStream().map(figure -> row(figure, tables)).toList(),
        events.parallelStream().map(event -> row(event, tables)).toList(),
        actors.parallelStream().map(ActorRow::of).toList(),
        tables.values().parallelStream().flatMap(of -> of.mentions().stream()).toList(),
        links.parallelStream().map(LinkRow::of).toList());
  }

  private ArticleTables tables(Extraction extraction) {
    String id = extraction.article().articleId();
    return ArticleTables.of(
        extraction,
        new ArticleTables.Findings(
            copies.getOrDefault(id, id),
            actorsOf.getOrDefault(id, Map.of()),
            clustersOf.getOrDefault(id, Map.of())),
        extractor::extract);
  }

  private static EventRow row(EventCluster event, Map<String, ArticleTables> tables) {
    String summary =
        Stream.ofNullable(tables.get(event.toldIn()))
            .map(told -> told.sentence(event.tellingClaim()))
            .findFirst()
            .orElseThrow();
    return EventRow.of(event, summary);
  }

  private static FigureRow row(PlacedFigure placed, Map<String, ArticleTables> tables) {
    ArticleTables home = tables.get(String.valueOf(placed.figure().wholeIn()));
    String whole = home == null ? null : home.clusterOf(placed.figure().figure().partOf());
    return FigureRow.of(placed, placed.figure().figureId().equals(whole) ? null : whole);
  }
}
