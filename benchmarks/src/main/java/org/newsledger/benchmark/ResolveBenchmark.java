package org.newsledger.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Extraction;
import org.newsledger.resolve.ArticleSlots;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.Components;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.SlotReader;
import org.newsledger.resolve.actor.Actor;
import org.newsledger.resolve.actor.ActorProfile;
import org.newsledger.resolve.actor.ActorProfiles;
import org.newsledger.resolve.actor.ActorResolver;
import org.newsledger.resolve.actor.KnownNames;
import org.newsledger.resolve.event.EventClaim;
import org.newsledger.resolve.event.EventCluster;
import org.newsledger.resolve.event.EventResolver;
import org.newsledger.resolve.figure.FigureClaim;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureResolver;
import org.newsledger.resolve.reprint.Boilerplate;
import org.newsledger.resolve.reprint.ReprintBlocks;
import org.newsledger.resolve.reprint.ReprintSketch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What puts together, alone on one thread, over synthetic news: one call takes all articles. Where
 * time grows faster than {@code count}, the marginal cost of an article grows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ResolveBenchmark {

  /** Articles. */
  @Param({"1000", "4000"})
  public int count;

  private final List<Article> articles = new ArrayList<>();
  private final List<ReprintSketch> sketches = new ArrayList<>();
  private final List<FigureClaim> figures = new ArrayList<>();
  private final List<EventClaim> events = new ArrayList<>();
  private final List<ActorProfile> profiles = new ArrayList<>();

  /** Makes the articles and reads them. */
  @Setup
  public void read() {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    ClaimExtractor extractor = ClaimExtractor.create();
    SyntheticNews news = new SyntheticNews(1, count);
    for (int i = 0; i < count; i++) {
      SyntheticNews.SyntheticArticle made = news.article(i);
      Article article =
          normalizer.normalize(
              new Document(
                  made.url(),
                  made.source(),
                  made.title(),
                  made.published(),
                  made.language(),
                  made.text(),
                  made.text().length()));
      Extraction extraction = extractor.extract(article);
      ArticleSlots slots = SlotReader.read(extraction);
      articles.add(article);
      sketches.add(ReprintSketch.of(article));
      profiles.addAll(ActorProfiles.of(extraction));
      figures.addAll(slots.castFigures(Map.of()));
      events.addAll(slots.castEvents(Map.of()));
    }
  }

  /** Articles to the sketches that reprints are known by. */
  @Benchmark
  public List<ReprintSketch> sketch() {
    return articles.stream().map(ReprintSketch::of).toList();
  }

  /** Sketches to groups of reprints. */
  @Benchmark
  public List<Membership> groupReprints() {
    List<ReprintBlocks.Member> members = new ArrayList<>();
    Boilerplate.remove(sketches).forEach(sketch -> members.addAll(ReprintBlocks.of(sketch)));
    return Components.of(ReprintBlocks.find(members).links());
  }

  /** Profiles to actors. */
  @Benchmark
  public List<Actor> resolveActors() {
    return ActorResolver.resolve(profiles, KnownNames.builtIn()).actors();
  }

  /** Claims to figures. */
  @Benchmark
  public Clusters<FigureCluster> resolveFigures() {
    return FigureResolver.resolve(figures);
  }

  /** Claims to events. */
  @Benchmark
  public Clusters<EventCluster> resolveEvents() {
    return EventResolver.resolve(events);
  }
}
