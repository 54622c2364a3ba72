package org.newsledger.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/**
 * Normalizes documents among which are all those of any uri that they hold, so that an article that
 * comes twice is seen. Which of two equal articles is kept does not depend on their order.
 */
final class BatchNormalizer {

  private static final Comparator<String> NULLS_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private static final Comparator<Document> BEST_DESCRIBED =
      Comparator.<Document, Boolean>comparing(document -> document.dates().isEmpty())
          .thenComparing(document -> document.dates().toString())
          .thenComparing(Document::crawled, NULLS_LAST)
          .thenComparing(Document::source, NULLS_LAST)
          .thenComparing(Document::title, NULLS_LAST)
          .thenComparing(Document::language, NULLS_LAST)
          .thenComparing(Document::text);

  private final Function<Document, Article> normalizer;

  BatchNormalizer(Function<Document, Article> normalizer) {
    this.normalizer = normalizer;
  }

  /**
   * Hands each document's article to {@code accept}, or what is wrong with it to {@code reject}.
   */
  void normalize(
      Iterable<Document> documents, Consumer<Article> accept, Consumer<Rejection> reject) {
    Set<String> seen = new HashSet<>();
    TreeMap<String, List<Document>> repeated = new TreeMap<>();
    for (Document document : documents) {
      if (!seen.add(document.uri())) {
        repeated.put(document.uri(), new ArrayList<>());
      }
    }
    for (Document document : documents) {
      List<Document> rivals = repeated.get(document.uri());
      if (rivals == null) {
        normalize(document, new HashSet<>(), accept, reject);
      } else {
        rivals.add(document);
      }
    }
    for (List<Document> rivals : repeated.values()) {
      rivals.sort(BEST_DESCRIBED);
      Set<String> ids = new HashSet<>();
      rivals.forEach(document -> normalize(document, ids, accept, reject));
    }
  }

  private void normalize(
      Document document, Set<String> ids, Consumer<Article> accept, Consumer<Rejection> reject) {
    Article article;
    try {
      article = normalizer.apply(document);
    } catch (RuntimeException bug) {
      reject.accept(Failures.of(document.uri(), NormalizeArticles.class, bug, document.bytes()));
      return;
    }
    if (article.text().isBlank()) {
      reject.accept(
          rejection(
              document,
              Rejection.Reason.NO_CONTENT,
              "nothing is left of the text when links, marks and spaces are cleared away"));
    } else if (!ids.add(article.articleId())) {
      reject.accept(
          rejection(
              document,
              Rejection.Reason.DUPLICATE_INPUT,
              "the same text with the same uri is in the input more than once; one is kept"));
    } else {
      accept.accept(article);
    }
  }

  private static Rejection rejection(Document document, Rejection.Reason reason, String message) {
    return new Rejection(document.uri(), reason, message, document.bytes());
  }
}
