package org.newsledger.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Segment;

/** Articles made of texts, for tests. */
final class NormalizedArticle {

  static final ArticleNormalizer NORMALIZER = ArticleNormalizer.create();

  static final String RIVER =
      "The river burst its banks on Tuesday night and flooded two villages. Nobody was hurt.";
  static final String FLOOD =
      "Râul a ieșit din matcă marți noaptea și a inundat două sate. Nimeni nu a fost rănit.";

  private NormalizedArticle() {}

  static Article normalize(String text) {
    return normalize(text, null);
  }

  static Article normalize(String text, @Nullable String published) {
    return NORMALIZER.normalize(new Document("a.txt", null, null, published, null, text, 0));
  }

  static List<String> sentences(Article article) {
    return article.segments().stream().flatMap(s -> sentences(article, s).stream()).toList();
  }

  static List<String> sentences(Article article, Segment segment) {
    return segment.sentences().stream().map(s -> s.of(article.text())).toList();
  }
}
