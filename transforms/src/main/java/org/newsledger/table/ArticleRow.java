package org.newsledger.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;
import org.newsledger.model.LanguageShare;
import org.newsledger.model.Publication;

/** A row of the table articles: one per article read. */
public record ArticleRow(
    String articleId,
    String uri,
    @Nullable String source,
    @Nullable String title,
    String text,
    String language,
    List<LanguageShare> languages,
    @Nullable LocalDate published,
    @Nullable String publishedPrecision,
    @Nullable String publishedFrom,
    String duplicateGroup,
    int sentences,
    int characters) {

  /**
   * Returns the row of an article.
   *
   * @param duplicateGroup shared by it and its copies
   */
  static ArticleRow of(Article article, String duplicateGroup) {
    Publication publication = article.publication();
    return new ArticleRow(
        article.articleId(),
        article.uri(),
        Cells.text(article.source()),
        Cells.text(article.title()),
        article.text(),
        article.language(),
        article.languages(),
        publication == null ? null : publication.date().date(),
        publication == null ? null : Cells.code(publication.date().precision()),
        publication == null ? null : Cells.code(publication.from()),
        duplicateGroup,
        article.segments().stream().mapToInt(segment -> segment.sentences().size()).sum(),
        article.text().codePointCount(0, article.text().length()));
  }
}
