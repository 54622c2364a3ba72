package org.newsledger.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.Token;

/**
 * A sentence with its tokens: what every extractor works on. Extractors speak of token indexes in
 * {@code tokens}, half-open like spans. Serves one thread.
 */
public final class Sentence {

  private final Article article;
  private final Segment segment;
  private final Span span;
  private final LanguagePack pack;
  private final List<Token> tokens;
  private Grammar.@Nullable Reading grammar;

  /**
   * Returns a sentence.
   *
   * @param article the article that it stands in
   * @param segment the paragraph, headline or post that it stands in
   * @param span where it stands in the article's text
   * @param pack what is known of its language
   * @param tokens its words, numbers and marks; spans point into the article's text
   */
  public Sentence(
      Article article, Segment segment, Span span, LanguagePack pack, List<Token> tokens) {
    this.article = article;
    this.segment = segment;
    this.span = span;
    this.pack = pack;
    this.tokens = tokens;
  }

  /** Returns the article that it stands in. */
  public Article article() {
    return article;
  }

  /** Returns the paragraph, headline or post that it stands in. */
  public Segment segment() {
    return segment;
  }

  /** Returns where it stands in the article's text. */
  public Span span() {
    return span;
  }

  /** Returns what is known of its language. */
  public LanguagePack pack() {
    return pack;
  }

  /** Returns its words, numbers and marks. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns what its closed-class words do; read when first asked. */
  public Grammar.Reading grammar() {
    Grammar.Reading reading = grammar;
    if (reading == null) {
      reading = Grammar.of(pack).read(tokens);
      grammar = reading;
    }
    return reading;
  }

  /** Returns the sentence as it stands in the article. */
  public String text() {
    return span.of(article.text());
  }

  /** Returns the stretch of text from token {@code from} to the one before {@code to}. */
  public Span spanOf(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
