package org.newsledger.resolve.reprint;

import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;

/**
 * What is kept of an article to know its copies by: less than half a kilobyte, however long the
 * text is.
 *
 * @param articleId the article
 * @param language its main language; copies share it
 * @param outlet who published it; null when unknown
 * @param month months since the year 0 of its publication; 0 when unknown
 * @param words hash of all of its words in order, title and marks left out
 * @param phrases sample of its phrases of three words or more
 * @param numbers sample of the numbers written in it
 */
public record ReprintSketch(
    String articleId,
    String language,
    @Nullable String outlet,
    int month,
    long words,
    Signature phrases,
    Signature numbers) {

  /** Returns the sketch of an article. Takes time in proportion to the text. */
  public static ReprintSketch of(Article article) {
    return new Sketcher(article).sketch();
  }

  /** Returns this sketch with some of its phrases alone. */
  ReprintSketch withPhrases(int[] kept) {
    Signature some = new Signature(kept, phrases.whole());
    return new ReprintSketch(articleId, language, outlet, month, words, some, numbers);
  }
}
