package org.newsledger.extract;

import java.util.List;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Article;
import org.newsledger.model.Segment;
import org.newsledger.model.Span;
import org.newsledger.text.Token;

/**
 * A sentence with its tokens: what every extractor works on. Extractors speak of token indexes in
 * {@code tokens}, half-open like spans.
 *
 * @param article the article that it stands in
 * @param segment the paragraph, headline or post that it stands in
 * @param span where it stands in the article's text
 * @param pack what is known of its language
 * @param tokens its words, numbers and marks; spans point into the article's text
 */
public record Sentence(
    Article article, Segment segment, Span span, LanguagePack pack, List<Token> tokens) {

  /** Returns the sentence as it stands in the article. */
  public String text() {
    return span.of(article.text());
  }

  /** Returns the stretch of text from token {@code from} to the one before {@code to}. */
  public Span spanOf(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
