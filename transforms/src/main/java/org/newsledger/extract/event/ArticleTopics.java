package org.newsledger.extract.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsledger.extract.Sentence;
import org.newsledger.language.LanguagePack;
import org.newsledger.language.Lexicon;
import org.newsledger.model.EventType;

/**
 * What an article is about, as far as it tells whether its attacks and strikes are meant as such.
 * An article is about a topic when that topic's words, from the packs' {@code topics.tsv}, stand in
 * enough of its sentences.
 */
public final class ArticleTopics {

  /** What a word of {@code topics.tsv} tells; the file writes it in lower case. */
  enum Topic {
    SPORT,
    FICTION,
    /** Animals, whose attacks are no assaults. */
    ANIMAL,
    /** Times long past; told sentence by sentence. */
    PAST;

    static Topic of(LanguagePack.Row row) {
      return valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    }
  }

  private static final ArticleTopics NONE = new ArticleTopics(Map.of(), 1, false);

  /** Fewest sentences with a topic's words in an article about it. */
  private static final int FEWEST = 3;

  /** Of how many sentences one at least has them. */
  private static final int ONE_IN = 5;

  private final Map<Topic, Integer> counts;
  private final int sentences;
  private final boolean recent;

  private ArticleTopics(Map<Topic, Integer> counts, int sentences, boolean recent) {
    this.counts = counts;
    this.sentences = sentences;
    this.recent = recent;
  }

  /** Returns the topics of an article about nothing in particular. */
  public static ArticleTopics none() {
    return NONE;
  }

  /** Returns the topics of the article whose sentences these are. */
  public static ArticleTopics of(List<Sentence> sentences) {
    Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    boolean recent = false;
    for (Sentence sentence : sentences) {
      Topics topics = EventExtractor.of(sentence.pack()).topics();
      for (Topic topic : topics.find(sentence.tokens())) {
        counts.merge(topic, 1, Integer::sum);
      }
      recent |= Topics.newestYear(sentence.tokens()) >= Topics.RECENT;
    }
    return new ArticleTopics(counts, sentences.size(), recent);
  }

  /** Returns whether the article names a year of this century's news. */
  boolean isRecent() {
    return recent;
  }

  /** Returns whether an event of {@code type} in this article is to be doubted. */
  boolean bar(EventType type) {
    return isAbout(Topic.SPORT)
        || isAbout(Topic.FICTION)
        || (type == EventType.ASSAULT && isAbout(Topic.ANIMAL));
  }

  private boolean isAbout(Topic topic) {
    int count = counts.getOrDefault(topic, 0);
    return count >= FEWEST && count * ONE_IN >= sentences;
  }

  /** Returns the words of topics in a language. */
  static Lexicon<Topic> words(LanguagePack pack) {
    return pack.lexicon("topics.tsv", Topic::of);
  }
}
