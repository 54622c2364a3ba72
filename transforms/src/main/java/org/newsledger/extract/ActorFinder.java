package org.newsledger.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.actor.ActorLinker;
import org.newsledger.extract.actor.Candidate;
import org.newsledger.extract.actor.CandidateFinder;
import org.newsledger.extract.actor.Entity;
import org.newsledger.extract.actor.Known;
import org.newsledger.extract.actor.KnownActors;
import org.newsledger.extract.actor.Vocabulary;
import org.newsledger.extract.name.Romanizer;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.Mention;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.ContentId;
import org.newsledger.text.Folding;

/**
 * Finds persons, organizations, countries and unnamed groups of an article and ties their short
 * forms to their full names. Immutable.
 */
public final class ActorFinder {

  private final KnownActors known;

  private ActorFinder(KnownActors known) {
    this.known = known;
  }

  /** Returns the finder for articles in any language that has a pack. */
  public static ActorFinder create() {
    return knowing(KnownActors.get());
  }

  /** Returns the finder that knows the actors of {@code known} beforehand. */
  public static ActorFinder knowing(KnownActors known) {
    return new ActorFinder(known);
  }

  /**
   * Returns the actors of an article.
   *
   * @param sentences those in languages with packs, in reading order
   * @param places the places of each sentence
   */
  public ActorIndex find(Article article, List<Sentence> sentences, List<List<FoundPlace>> places) {
    Vocabulary vocabulary = Vocabulary.of(sentences);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      candidates.add(CandidateFinder.find(sentences.get(i), places.get(i), vocabulary, known));
    }
    String country = MainCountry.of(sentences, places, candidates);
    ActorLinker linker = new ActorLinker(country);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<String> texts = new ArrayList<>();
      candidates.get(i).forEach(c -> texts.add(surface(sentence, c)));
      linker.add(i, candidates.get(i), texts, sentence.pack());
    }
    return index(article, sentences, candidates, linker.link(), country);
  }

  private static String surface(Sentence sentence, Candidate candidate) {
    return sentence.spanOf(candidate.from(), candidate.to()).of(sentence.article().text());
  }

  private ActorIndex index(
      Article article,
      List<Sentence> sentences,
      List<List<Candidate>> candidates,
      List<@Nullable Entity> entities,
      @Nullable String country) {
    List<List<FoundActor>> bySentence = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Set<Span> spans = new HashSet<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<FoundActor> actors = new ArrayList<>();
      for (Candidate candidate : candidates.get(i)) {
        Entity entity = entities.get(next++);
        if (entity != null && candidate.kind() == Candidate.Kind.DEFINITE) {
          actors.add(
              new FoundActor(
                  candidate.from(),
                  candidate.to(),
                  entity.key(),
                  entity.role(),
                  false,
                  candidate.rule()));
        } else if (entity != null) {
          Mention mention = mention(sentence, candidate, entity);
          boolean generic = candidate.kind() == Candidate.Kind.GROUP;
          actors.add(
              new FoundActor(
                  candidate.from(),
                  candidate.to(),
                  mention.actor(),
                  mention.role(),
                  generic,
                  candidate.rule()));
          mentions.add(mention);
          spans.add(mention.span());
        }
      }
      bySentence.add(actors);
    }
    Map<Segment, ActorKey> authors = authors(article, mentions, spans);
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.span().start())
            .thenComparingInt(m -> m.span().end()));
    return new ActorIndex(bySentence, mentions, authors, country);
  }

  private static Mention mention(Sentence sentence, Candidate candidate, Entity entity) {
    Span span = sentence.spanOf(candidate.from(), candidate.to());
    String surface = span.of(sentence.article().text());
    String articleId = sentence.article().articleId();
    return new Mention(
        ContentId.of(articleId, Integer.toString(span.start()), Integer.toString(span.end())),
        articleId,
        entity.key(),
        entity.name(),
        entity.isKnown(),
        candidate.role() == null ? entity.role() : candidate.role(),
        surface,
        CandidateFinder.base(surface, candidate, sentence.pack()),
        sentence.pack().code(),
        span);
  }

  /** Adds the authors of posts to the mentions, and returns them by their post. */
  private Map<Segment, ActorKey> authors(Article article, List<Mention> mentions, Set<Span> spans) {
    Map<Segment, ActorKey> authors = new HashMap<>();
    for (Segment segment : article.segments()) {
      if (segment.post() == null) {
        continue;
      }
      Span span = segment.post().authorSpan();
      Mention same = null;
      for (Mention mention : mentions) {
        same = mention.span().overlaps(span) ? mention : same;
      }
      if (same == null && span.length() > 0 && spans.add(span)) {
        same = author(article, segment, span);
        mentions.add(same);
      }
      if (same != null) {
        authors.put(segment, same.actor());
      }
    }
    return authors;
  }

  private Mention author(Article article, Segment segment, Span span) {
    String surface = span.of(article.text());
    String latin = Folding.plain(Folding.fold(Romanizer.romanize(surface)));
    Known match = CandidateFinder.known(surface, known);
    ActorKey key =
        match == null
            ? new ActorKey(latin, ActorType.PERSON, null)
            : new ActorKey(Folding.plain(Folding.fold(match.name())), match.type(), null);
    return new Mention(
        ContentId.of(
            article.articleId(), Integer.toString(span.start()), Integer.toString(span.end())),
        article.articleId(),
        key,
        match == null ? surface : match.name(),
        match != null,
        match == null ? null : match.role(),
        surface,
        surface,
        segment.language(),
        span);
  }
}
