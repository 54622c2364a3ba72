package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.newsledger.extract.ActorFinder;
import org.newsledger.extract.ActorIndex;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.extract.PlaceFinder;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.date.DateFinder;
import org.newsledger.extract.event.EventReader;
import org.newsledger.extract.figure.Before;
import org.newsledger.extract.figure.FigureExtractor;
import org.newsledger.extract.number.QuantityReader;
import org.newsledger.extract.source.AttributionFinder;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.language.LanguageIdentifier;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.TextCleaner;
import org.newsledger.text.Token;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage of the text code on one thread, in microseconds an article of 3 KB. A stage gets what
 * those before it made; dates and sources are asked of every sentence here, and in a run of those
 * alone that claim something.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {

  /** A folder of {@code .txt} articles. */
  @Param("fixtures/articles")
  public String articles = "";

  /** What the stages made of one article. */
  private record Made(
      Document document,
      Article article,
      List<Sentence> sentences,
      List<List<FoundPlace>> places,
      List<List<FoundQuantity>> quantities,
      ActorIndex actors) {}

  private final ArticleNormalizer normalizer = ArticleNormalizer.create();
  private final LanguageIdentifier identifier = new LanguageIdentifier();
  private final ActorFinder actorFinder = ActorFinder.create();
  private final Map<String, FigureExtractor> extractors = new HashMap<>();
  private final List<Made> made = new ArrayList<>();
  private int next;

  /** Runs every stage once over all articles. */
  @Setup
  public void make() throws IOException {
    for (String code : LanguagePack.codes()) {
      extractors.put(code, FigureExtractor.of(LanguagePack.find(code).orElseThrow()));
    }
    for (Document document : SampleArticles.in(Path.of(articles))) {
      Article article = normalizer.normalize(document);
      List<Sentence> sentences = sentences(article);
      List<List<FoundPlace>> places = new ArrayList<>();
      List<List<FoundQuantity>> quantities = new ArrayList<>();
      for (Sentence sentence : sentences) {
        places.add(PlaceFinder.of(sentence.pack()).find(sentence.tokens()));
        quantities.add(QuantityReader.of(sentence.pack()).read(sentence.tokens()));
      }
      ActorIndex actors = actorFinder.find(article, sentences, places);
      made.add(new Made(document, article, sentences, places, quantities, actors));
    }
  }

  /** Characters, entities, white space. */
  @Benchmark
  public String clean() {
    return TextCleaner.clean(turn().document.text());
  }

  /** Which language each segment is in, without deciding. */
  @Benchmark
  public void identify(Blackhole out) {
    Article article = turn().article;
    for (Segment segment : article.segments()) {
      out.consume(identifier.gather(article.text(), segment.span()));
    }
  }

  /** All from a raw document to segments, sentences, language and date. */
  @Benchmark
  public Article normalize() {
    return normalizer.normalize(turn().document);
  }

  /** Sentences to tokens. */
  @Benchmark
  public List<Sentence> tokenize() {
    return sentences(turn().article);
  }

  /** Numbers in words and digits. */
  @Benchmark
  public void quantities(Blackhole out) {
    for (Sentence sentence : turn().sentences) {
      out.consume(QuantityReader.of(sentence.pack()).read(sentence.tokens()));
    }
  }

  /** Figures of those numbers, grammar included. */
  @Benchmark
  public void figures(Blackhole out) {
    Made each = turn();
    List<Sentence> sentences = sentences(each.article);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      out.consume(
          extractors
              .get(sentence.pack().code())
              .extract(
                  sentence,
                  each.quantities.get(i),
                  each.places.get(i),
                  Before.NOTHING,
                  measure -> false));
    }
  }

  /** Places. */
  @Benchmark
  public void places(Blackhole out) {
    for (Sentence sentence : turn().sentences) {
      out.consume(PlaceFinder.of(sentence.pack()).find(sentence.tokens()));
    }
  }

  /** Actors, tied within the article. */
  @Benchmark
  public ActorIndex actors() {
    Made each = turn();
    return actorFinder.find(each.article, each.sentences, each.places);
  }

  /** Events, grammar included. */
  @Benchmark
  public Object events() {
    Made each = turn();
    return EventReader.read(sentences(each.article), each.actors::of);
  }

  /** Dates. */
  @Benchmark
  public void dates(Blackhole out) {
    Made each = turn();
    for (Sentence sentence : each.sentences) {
      out.consume(DateFinder.of(sentence.pack()).find(sentence, each.article.publication()));
    }
  }

  /** Who is cited. */
  @Benchmark
  public void sources(Blackhole out) {
    Made each = turn();
    for (int i = 0; i < each.sentences.size(); i++) {
      Sentence sentence = each.sentences.get(i);
      out.consume(
          AttributionFinder.of(sentence.pack()).find(sentence, each.actors.of(i), null, null));
    }
  }

  private static List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : article.segments()) {
      LanguagePack pack = LanguagePack.find(segment.language()).orElse(null);
      if (pack != null) {
        for (Span span : segment.sentences()) {
          List<Token> tokens = pack.tokenizer().tokenize(article.text(), span);
          sentences.add(new Sentence(article, segment, span, pack, tokens));
        }
      }
    }
    return sentences;
  }

  private Made turn() {
    next = (next + 1) % made.size();
    return made.get(next);
  }
}
