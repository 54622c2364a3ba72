package org.newsledger.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.ActorKey;
import org.newsledger.model.Mention;
import org.newsledger.model.Segment;

/** The actors of one article: where each is mentioned, sentence by sentence. Immutable. */
public final class ActorIndex {

  private final List<List<FoundActor>> bySentence;
  private final List<Mention> mentions;
  private final Map<Segment, ActorKey> authors;
  private final @Nullable String mainCountry;

  ActorIndex(
      List<List<FoundActor>> bySentence,
      List<Mention> mentions,
      Map<Segment, ActorKey> authors,
      @Nullable String mainCountry) {
    this.bySentence = bySentence.stream().map(List::copyOf).toList();
    this.mentions = List.copyOf(mentions);
    this.authors = Map.copyOf(authors);
    this.mainCountry = mainCountry;
  }

  /** Returns the country that the article is about, ISO 3166-1 alpha-2; null when it names none. */
  public @Nullable String mainCountry() {
    return mainCountry;
  }

  /** Returns the actors of the sentence of this index, from left to right, none overlapping. */
  public List<FoundActor> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns all mentions of the article in reading order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Returns who wrote an embedded post, or null when it has no author or is no post. */
  public @Nullable ActorKey authorOf(Segment segment) {
    return authors.get(segment);
  }
}
