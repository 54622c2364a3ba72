package org.newsledger.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.Article;
import org.newsledger.model.Publication;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.Folding;
import org.newsledger.text.Token;

/** Sentences and actors made by hand, for tests of what works on them. */
public final class TestSentences {

  private TestSentences() {}

  /** Returns {@code text} as the one sentence of an article without a date. */
  public static Sentence of(String language, String text) {
    return of(language, text, null);
  }

  /** Returns {@code text} as the one sentence of an article. */
  public static Sentence of(String language, String text, Publication publication) {
    LanguagePack pack = LanguagePack.find(language).orElseThrow();
    Span span = new Span(0, text.length());
    Segment segment = new Segment(Segment.Kind.PARAGRAPH, span, language, List.of(span), null);
    Article article =
        new Article(
            "a", "a.txt", null, null, text, language, List.of(), publication, List.of(segment));
    return new Sentence(article, segment, span, pack, pack.tokenizer().tokenize(text, span));
  }

  /** Returns an organization where {@code words} first stand in {@code sentence}. */
  public static FoundActor organization(Sentence sentence, String words) {
    return actor(sentence, words, ActorType.ORGANIZATION, null, false);
  }

  /** Returns a news agency where {@code words} first stand in {@code sentence}. */
  public static FoundActor agency(Sentence sentence, String words) {
    return actor(sentence, words, ActorType.ORGANIZATION, "news_agency", false);
  }

  /** Returns a person where {@code words} first stand in {@code sentence}. */
  public static FoundActor person(Sentence sentence, String words) {
    return actor(sentence, words, ActorType.PERSON, null, false);
  }

  /** Returns an unnamed group or office where {@code words} first stand in {@code sentence}. */
  public static FoundActor group(Sentence sentence, String words) {
    return actor(sentence, words, ActorType.GROUP, null, true);
  }

  /** Returns {@code actors} in reading order. */
  public static List<FoundActor> inOrder(FoundActor... actors) {
    List<FoundActor> sorted = new ArrayList<>(List.of(actors));
    sorted.sort(Comparator.comparingInt(FoundActor::from));
    return sorted;
  }

  /** Returns the key of an actor of these tests. */
  public static ActorKey key(String name, ActorType type) {
    return new ActorKey(Folding.plain(Folding.fold(name)), type, null);
  }

  private static FoundActor actor(
      Sentence sentence, String words, ActorType type, String role, boolean generic) {
    int start = sentence.article().text().indexOf(words);
    int end = start + words.length();
    int from = -1;
    int to = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      from = from < 0 && token.span().start() >= start ? i : from;
      to = token.span().end() <= end ? i + 1 : to;
    }
    if (start < 0 || from < 0 || to <= from) {
      throw new IllegalArgumentException(words + " is not in " + sentence.text());
    }
    return new FoundActor(from, to, key(words, type), role, generic, "test");
  }
}
