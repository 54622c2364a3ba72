package org.newsledger.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsledger.benchmark.SyntheticNews.SyntheticArticle;
import org.newsledger.extract.claim.ClaimExtractor;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.resolve.Components;
import org.newsledger.resolve.Membership;
import org.newsledger.resolve.reprint.Boilerplate;
import org.newsledger.resolve.reprint.ReprintBlocks;
import org.newsledger.resolve.reprint.ReprintSketch;

class SyntheticNewsTest {

  private static final int COUNT = 600;

  private final List<SyntheticArticle> news = news(1);

  @Test
  void theSeedGivesTheSameArticlesAndAnotherSeedOthers() {
    assertEquals(news, news(1));
    assertTrue(new HashSet<>(news(2)).stream().noneMatch(news::contains));
  }

  @Test
  void oneStoryHoldsATenthAndOneArticleInTenIsAReprint() {
    long big = news.stream().filter(article -> article.story() == 0).count();
    long reprints = IntStream.range(0, COUNT).filter(i -> news.get(i).original() != i).count();
    assertTrue(Math.abs(big - 60) < 25, big + " articles on the great story");
    assertTrue(Math.abs(reprints - 60) < 25, reprints + " reprints");
    assertTrue(news.stream().map(SyntheticArticle::story).distinct().count() > 40);
  }

  @Test
  void everyLanguageYieldsClaimsAndMentions() {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    ClaimExtractor extractor = ClaimExtractor.create();
    Map<String, int[]> found = new HashMap<>();
    for (SyntheticArticle article : news.subList(0, 200)) {
      var extraction = extractor.extract(normalizer.normalize(document(article)));
      int[] counts = found.computeIfAbsent(article.language(), language -> new int[4]);
      counts[0]++;
      extraction.claims().forEach(claim -> counts[claim.figure() != null ? 1 : 2]++);
      counts[3] += extraction.mentions().size();
      assertEquals(article.language(), extraction.article().language());
    }
    assertEquals(Set.of("en", "fr", "de", "ru"), found.keySet());
    found.forEach(
        (language, counts) -> {
          assertTrue(counts[1] > 4 * counts[0], language + " has figures");
          assertTrue(counts[2] > 2 * counts[0], language + " has events");
          assertTrue(counts[3] > 4 * counts[0], language + " has mentions");
        });
  }

  @Test
  void itsReprintsAreFoundAndNothingElse() {
    ArticleNormalizer normalizer = ArticleNormalizer.create();
    List<ReprintSketch> sketches = new ArrayList<>();
    Map<String, Integer> originals = new HashMap<>();
    for (SyntheticArticle made : news) {
      Article article = normalizer.normalize(document(made));
      sketches.add(ReprintSketch.of(article));
      originals.put(article.articleId(), made.original());
    }
    List<ReprintBlocks.Member> members = new ArrayList<>();
    Boilerplate.remove(sketches).forEach(sketch -> members.addAll(ReprintBlocks.of(sketch)));
    Map<String, Integer> originalOfGroup = new HashMap<>();
    Set<String> grouped = new HashSet<>();
    for (Membership member : Components.of(ReprintBlocks.find(members).links())) {
      Integer original = originals.get(member.memberId());
      Integer first = originalOfGroup.putIfAbsent(member.componentId(), original);
      assertTrue(first == null || first.equals(original), "two originals in one group");
      grouped.add(member.memberId());
    }
    Map<Integer, Long> copies = new HashMap<>();
    originals.values().forEach(original -> copies.merge(original, 1L, Long::sum));
    long wanted = originals.values().stream().filter(of -> copies.getOrDefault(of, 0L) > 1).count();
    assertTrue(grouped.size() >= 0.97 * wanted, grouped.size() + " of " + wanted);
  }

  private static List<SyntheticArticle> news(long seed) {
    SyntheticNews news = new SyntheticNews(seed, COUNT);
    return IntStream.range(0, COUNT).mapToObj(news::article).toList();
  }

  private static Document document(SyntheticArticle article) {
    return new Document(
        article.url(),
        article.source(),
        article.title(),
        article.published(),
        article.language(),
        article.text(),
        article.text().length());
  }
}
