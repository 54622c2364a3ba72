package org.newsledger.resolve.reprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Article;
import org.newsledger.model.Document;
import org.newsledger.resolve.Components;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Membership;

/** Makes articles and edited copies of them, and tells which were found to be copies. */
public final class Newsroom {

  private static final ArticleNormalizer NORMALIZER = ArticleNormalizer.create();

  private final Random random;

  Newsroom(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the sketch of a text that nobody is known to have published. */
  public static ReprintSketch sketch(String uri, String text) {
    return sketch(uri, null, null, text);
  }

  static ReprintSketch sketch(
      String uri, @Nullable String outlet, @Nullable String language, String text) {
    return ReprintSketch.of(article(uri, outlet, language, text));
  }

  static Article article(
      String uri, @Nullable String outlet, @Nullable String language, String text) {
    return NORMALIZER.normalize(
        new Document(uri, outlet, null, "2024-03-05", language, text, text.length()));
  }

  /**
   * Returns what another paper prints: its own headline and dateline, the last quarter cut, two
   * paragraphs swapped, one of {@code other} put in, a credit line at the end.
   */
  String reprint(String text, String other) {
    List<String> paragraphs = paragraphs(text);
    String headline = "What is known " + random.nextInt(100) + " hours later";
    List<String> body = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
    body = new ArrayList<>(body.subList(0, (int) Math.ceil(0.75 * body.size())));
    if (body.size() > 1) {
      int at = random.nextInt(body.size() - 1);
      Collections.swap(body, at, at + 1);
    }
    List<String> others = paragraphs(other);
    body.add(random.nextInt(body.size() + 1), others.get(random.nextInt(others.size())));
    body.set(0, "BERN, March 5 (Own report) - " + body.get(0));
    body.add("With material from the agencies; edited by M. Roth");
    return headline + "\n\n" + String.join("\n\n", body);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Returns the group of each article; one without copies is its own. */
  static Map<String, String> groups(Collection<ReprintSketch> sketches) {
    Map<String, String> groups = new TreeMap<>();
    sketches.forEach(sketch -> groups.put(sketch.articleId(), sketch.articleId()));
    for (Membership membership : Components.of(links(sketches))) {
      groups.put(membership.memberId(), membership.componentId());
    }
    return groups;
  }

  static List<Link> links(Collection<ReprintSketch> sketches) {
    List<ReprintBlocks.Member> members = new ArrayList<>();
    for (ReprintSketch sketch : Boilerplate.remove(sketches)) {
      members.addAll(ReprintBlocks.of(sketch));
    }
    return ReprintBlocks.find(members).links();
  }

  /** Returns whether two articles alone are found to be copies. */
  static boolean copies(ReprintSketch one, ReprintSketch other) {
    return !links(List.of(one, other)).isEmpty();
  }

  /**
   * Pairs of articles in one group.
   *
   * @param found pairs found
   * @param wanted pairs that there are
   * @param right pairs of both
   */
  record Score(long found, long wanted, long right) {

    /** Returns the score of groups, each article's, against those that there are. */
    static Score of(Map<String, String> groups, Map<String, String> gold) {
      Map<String, Long> found = new HashMap<>();
      Map<String, Long> wanted = new HashMap<>();
      Map<String, Long> both = new HashMap<>();
      groups.forEach(
          (article, group) -> {
            found.merge(group, 1L, Long::sum);
            wanted.merge(gold.get(article), 1L, Long::sum);
            both.merge(group + ' ' + gold.get(article), 1L, Long::sum);
          });
      return new Score(pairs(found), pairs(wanted), pairs(both));
    }

    private static long pairs(Map<String, Long> sizes) {
      return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
    }

    double f1() {
      return 2.0 * right / (found + wanted);
    }
  }
}
