package org.newsledger.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.ActorFinder;
import org.newsledger.extract.ActorIndex;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundDate;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.FoundFigure;
import org.newsledger.extract.FoundPlace;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.actor.KnownActors;
import org.newsledger.extract.event.EventReader;
import org.newsledger.extract.figure.Before;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.Extraction;
import org.newsledger.model.Measure;
import org.newsledger.model.Modality;
import org.newsledger.model.Place;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;

/**
 * From a normalized article to its claims and mentions: the whole of extraction. Holds no state but
 * what languages are; one instance serves every thread.
 */
public final class ClaimExtractor {

  private final Map<String, Finders> finders = new ConcurrentHashMap<>();
  private final ActorFinder actors;
  private final Confidence confidence = Confidence.load();

  private ClaimExtractor(KnownActors known) {
    this.actors = ActorFinder.knowing(known);
  }

  /** Returns an extractor for every language that has a pack; packs load when first met. */
  public static ClaimExtractor create() {
    return knowing(KnownActors.get());
  }

  /** Returns an extractor that knows the actors of {@code known} beforehand. */
  public static ClaimExtractor knowing(KnownActors known) {
    return new ClaimExtractor(known);
  }

  /**
   * Returns what {@code article} claims and whom it names. Segments in languages without a pack
   * give nothing.
   */
  public Extraction extract(Article article) {
    List<Sentence> sentences = sentences(article);
    List<List<FoundPlace>> places = new ArrayList<>();
    for (Sentence sentence : sentences) {
      places.add(of(sentence).places().find(sentence.tokens()));
    }
    ActorIndex index = actors.find(article, sentences, places);
    Map<Measure, Boolean> told = new EnumMap<>(Measure.class);
    Predicate<Measure> topic =
        measure -> told.computeIfAbsent(measure, key -> isTold(key, sentences));
    List<List<FoundEvent>> events = EventReader.read(sentences, index::of);
    List<List<FoundFigure>> figures = figures(sentences, places, topic);
    boolean[] claims = new boolean[sentences.size()];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = !figures.get(i).isEmpty() || !events.get(i).isEmpty();
    }
    List<List<Attribution>> sources = sources(sentences, index, claims);
    List<Findings> found = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      found.add(
          new Findings(
              sentences.get(i),
              places.get(i),
              claims[i] ? dates(sentences.get(i)) : List.of(),
              index.of(i),
              sources.get(i),
              figures.get(i),
              events.get(i)));
    }
    return new Extraction(article, claims(article, found, index), index.mentions(), named(found));
  }

  private static List<Place> named(List<Findings> found) {
    Set<Place> named = new LinkedHashSet<>();
    for (Findings findings : found) {
      for (FoundPlace place : findings.places()) {
        boolean inCountry = place.place().kind() != Place.Kind.COUNTRY && !place.demonym();
        if (inCountry && !PlaceChooser.isInName(place, findings.actors())) {
          named.add(place.place());
        }
      }
    }
    return List.copyOf(named);
  }

  private List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : article.segments()) {
      LanguagePack pack = LanguagePack.find(segment.language()).orElse(null);
      if (pack == null) {
        continue;
      }
      for (Span span : segment.sentences()) {
        var tokens = pack.tokenizer().tokenize(article.text(), span);
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(article, segment, span, pack, tokens));
        }
      }
    }
    return sentences;
  }

  private Finders of(Sentence sentence) {
    return finders.computeIfAbsent(
        sentence.pack().code(), code -> Finders.of(sentence.pack(), confidence));
  }

  private static boolean isSameSegment(List<Sentence> sentences, int index) {
    return sentences.get(index).segment() == sentences.get(index - 1).segment();
  }

  private List<List<FoundFigure>> figures(
      List<Sentence> sentences, List<List<FoundPlace>> places, Predicate<Measure> topic) {
    List<List<FoundFigure>> figures = new ArrayList<>();
    Set<Measure> told = EnumSet.noneOf(Measure.class);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Finders with = of(sentence);
      boolean first = i == 0 || !isSameSegment(sentences, i);
      if (first) {
        told.clear();
      }
      Before before = new Before(first ? List.of() : figures.get(i - 1), Set.copyOf(told));
      figures.add(
          with.figures()
              .extract(
                  sentence,
                  with.quantities().read(sentence.tokens()),
                  places.get(i),
                  before,
                  topic));
      figures.get(i).forEach(figure -> told.add(figure.figure().measure()));
    }
    return figures;
  }

  /** Returns who is cited in each sentence that claims something, or leads up to one that does. */
  private List<List<Attribution>> sources(
      List<Sentence> sentences, ActorIndex index, boolean[] claims) {
    boolean[] asked = claims.clone();
    boolean[] back = new boolean[asked.length];
    for (int i = asked.length - 1; i > 0; i--) {
      boolean follows = isSameSegment(sentences, i);
      asked[i - 1] |= asked[i] && follows;
      back[i] = claims[i - 1] && follows && looksBack(sentences.get(i));
      asked[i] |= back[i];
    }
    List<List<Attribution>> sources = new ArrayList<>();
    for (int i = 0; i < asked.length; i++) {
      Sentence sentence = sentences.get(i);
      boolean follows = i > 0 && isSameSegment(sentences, i);
      Attribution before = follows ? last(sources.get(i - 1)) : null;
      ActorKey only = follows ? FoundActor.onlyPerson(index.of(i - 1)) : null;
      sources.add(
          asked[i]
              ? of(sentence).attributions().find(sentence, index.of(i), before, only)
              : List.of());
      if (back[i] && !sources.get(i).isEmpty() && sources.get(i - 1).isEmpty()) {
        sources.set(i - 1, List.of(sources.get(i).get(0).ofAll(sentences.get(i - 1).tokens())));
      }
    }
    return sources;
  }

  private boolean looksBack(Sentence sentence) {
    return of(sentence).attributions().looksBack(sentence);
  }

  private static <T> @Nullable T last(List<T> found) {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  private List<FoundDate> dates(Sentence sentence) {
    return of(sentence).dates().find(sentence, anchor(sentence));
  }

  private boolean isTold(Measure measure, List<Sentence> sentences) {
    return sentences.stream()
        .anyMatch(sentence -> of(sentence).figures().tellsOf(measure, sentence));
  }

  /** Relative dates count from the publication; in an embedded post, from its own day. */
  private static @Nullable Publication anchor(Sentence sentence) {
    var post = sentence.segment().post();
    if (post != null && post.date() != null) {
      return new Publication(new DateValue(post.date(), Precision.DAY), Publication.Origin.TEXT);
    }
    return sentence.article().publication();
  }

  private List<Claim> claims(Article article, List<Findings> found, ActorIndex index) {
    String country = index.mainCountry();
    Quotations quotations = Quotations.of(article);
    List<Claim> claims = new ArrayList<>();
    Place last = null;
    Segment segment = null;
    for (Findings findings : found) {
      Sentence sentence = findings.sentence();
      if (sentence.segment() != segment) {
        segment = sentence.segment();
        last = null;
      }
      Finders with = of(sentence);
      List<Modality> modalities = new ArrayList<>();
      for (FoundFigure figure : findings.figures()) {
        modalities.add(modality(with, sentence, figure));
      }
      var context = new ClaimAssembler.Context(country, last, quotations, index.authorOf(segment));
      claims.addAll(with.assembler().assemble(findings, modalities, context));
      last = with.assembler().lastPlace(findings, last, country);
    }
    return Headlines.of(article).fill(claims);
  }

  /** The negation in {@code nadie resultó herido} makes the number a nought, no denial. */
  private static Modality modality(Finders with, Sentence sentence, FoundFigure figure) {
    Modality modality = with.modality().of(sentence, figure.from(), figure.to());
    BigDecimal high = figure.figure().quantity().high();
    boolean nobody = high != null && high.signum() == 0;
    return nobody && modality == Modality.DENIED ? Modality.ASSERTED : modality;
  }
}
