package org.newsledger.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

class BatchNormalizerTest {

  @Test
  void aBugThatOneArticleMeetsLeavesTheOthersAlone() {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    BatchNormalizer normalizer =
        new BatchNormalizer(
            document -> {
              if (document.uri().equals("bad")) {
                throw new IllegalStateException("no such thing");
              }
              return new Article(
                  document.uri(),
                  document.uri(),
                  null,
                  null,
                  document.text(),
                  "en",
                  List.of(),
                  null,
                  List.of());
            });

    normalizer.normalize(
        List.of(document("a"), document("bad"), document("c")), articles::add, rejections::add);

    assertEquals(List.of("a", "c"), articles.stream().map(Article::uri).toList());
    assertEquals(1, rejections.size());
    Rejection rejection = rejections.get(0);
    assertEquals(Rejection.Reason.FAILED, rejection.reason());
    assertEquals(7, rejection.bytes());
    assertTrue(
        rejection.message().startsWith("java.lang.IllegalStateException in NormalizeArticles"));
    assertTrue(rejection.message().endsWith("no such thing"), rejection.message());
  }

  private static Document document(String uri) {
    return new Document(uri, null, null, null, null, "text", 7);
  }
}
