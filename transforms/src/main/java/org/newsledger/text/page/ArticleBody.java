package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings together the story that a page shows and the one that its JSON-LD holds: the shown one has
 * paragraphs and posts, the other no noise.
 */
final class ArticleBody {

  /** Characters below which a body is but a summary. */
  private static final int SUMMARY = 200;

  private static final double COMPLETE = 0.8;
  private static final double STRANGE = 0.1;
  private static final double WHOLE = 0.7;
  private static final double TEASER = 0.5;

  private ArticleBody() {}

  /** Returns the paragraphs of the story: those of {@code shown} without noise, else the body. */
  static List<String> choose(List<Block> shown, List<String> body) {
    List<String> texts = new ArrayList<>(shown.stream().map(Block::text).toList());
    int length = length(body);
    int shownLength = length(texts);
    if (length < SUMMARY && length < shownLength) {
      return texts;
    }
    Set<Integer> told = runs(body);
    Set<Integer> seen = runs(texts);
    if (Words.share(told, seen) < COMPLETE) {
      return length < TEASER * shownLength ? texts : body;
    }
    if (told.size() >= WHOLE * seen.size()) {
      texts.clear();
      for (Block block : shown) {
        boolean strange =
            block.prose() > 0 && Words.share(Words.runs(block.text()), told) < STRANGE;
        if (!strange) {
          texts.add(block.text());
        }
      }
    }
    return texts;
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  private static Set<Integer> runs(List<String> texts) {
    Set<Integer> runs = new HashSet<>();
    texts.forEach(text -> runs.addAll(Words.runs(text)));
    return runs;
  }
}
