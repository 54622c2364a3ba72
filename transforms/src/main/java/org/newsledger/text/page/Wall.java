package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.Folding;

/** Tells pages that stand in front of a story from stories. */
final class Wall {

  /** Characters of prose that make a story, whatever else is on the page. */
  private static final double STORY = 600;

  /** Characters of prose below which nothing is told. */
  private static final double NOTHING = 100;

  private static final double HALF = 0.5;
  private static final int SIGNS = 3;
  private static final int LONGEST_BUTTON = 40;

  /** A wall comes to its point within so many paragraphs. */
  private static final int TOP = 3;

  private static final List<Resource.Row> PHRASES =
      Resource.rows("walls.tsv").stream()
          .map(row -> new Resource.Row(plain(row.key()), row.value()))
          .toList();

  private Wall() {}

  /**
   * Returns whether a page is no article.
   *
   * @param story its paragraphs
   * @param blocks all that it shows
   */
  static boolean stands(List<Block> story, List<Block> blocks, Facts facts) {
    double prose = story.stream().mapToDouble(Block::prose).sum();
    if (prose >= STORY && !speaksOfCookies(story, prose)) {
      return false;
    }
    double told = 0;
    for (Block block : story) {
      told += signs(block.text()).isEmpty() ? block.prose() : 0;
    }
    String title = facts.title();
    List<String> titled = title == null ? List.of() : signs(title);
    double enough = facts.asksForPassword() ? 2 * NOTHING : NOTHING;
    enough = facts.asksForPassword() && titled.contains("login") ? STORY / 2 : enough;
    if (told >= HALF * prose && told >= enough) {
      return false;
    }
    List<String> texts = new ArrayList<>(facts.buttons());
    blocks.forEach(block -> texts.add(block.text()));
    if (title != null && titled.contains("blocked")) {
      texts.add(title);
    }
    return told < STORY / 2 && isEnough(texts, facts.asksForPassword());
  }

  private static boolean speaksOfCookies(List<Block> story, double prose) {
    List<Block> top = story.subList(0, Math.min(TOP, story.size()));
    if (top.stream().noneMatch(block -> signs(block.text()).contains("cookie"))) {
      return false;
    }
    double cookies = 0;
    for (Block block : story) {
      cookies += signs(block.text()).contains("cookie") ? block.prose() : 0;
    }
    return cookies > HALF * prose;
  }

  /** Talk of cookies alone may be news; with a button to accept them it is none. */
  private static boolean isEnough(List<String> texts, boolean password) {
    boolean consent = false;
    int cookies = 0;
    int others = 0;
    for (String text : texts) {
      List<String> signs = signs(text);
      consent |= signs.remove("consent");
      cookies += signs.remove("cookie") ? 1 : 0;
      others += signs.contains("blocked") ? SIGNS : signs.size();
    }
    boolean asked = password || (consent && cookies > 0);
    int needed = asked ? 1 : others == 0 ? SIGNS : SIGNS - 1;
    return cookies + others >= needed;
  }

  /** Capitals on buttons go without accents. */
  private static String plain(String text) {
    return Folding.plain(Folding.fold(text));
  }

  /** Returns the kinds of wall of which the words of {@code text} speak. */
  private static List<String> signs(String text) {
    String folded = plain(text);
    List<String> kinds = new ArrayList<>();
    for (Resource.Row phrase : PHRASES) {
      boolean button = !phrase.value().equals("consent") || text.length() <= LONGEST_BUTTON;
      if (button && !kinds.contains(phrase.value()) && folded.contains(phrase.key())) {
        kinds.add(phrase.value());
      }
    }
    return kinds;
  }
}
