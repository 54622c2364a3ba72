package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story of a page and what the page says of it. The story is what JSON-LD gives as the
 * article's body, or the part of the page with the same words; else what stands in {@code article},
 * else where prose is densest. Menus, advertisements, notes on cookies, captions, buttons to share,
 * comments and links to other articles are left out. Cost is linear in the page.
 */
public final class PageReader {

  private PageReader() {}

  /**
   * Returns what the page tells; any characters are accepted.
   *
   * @param url where the page was got, or null when that is not known
   */
  public static Page read(String html, @Nullable String url) {
    String base = url != null && url.startsWith("http") ? url : "";
    Document document = Parser.htmlParser().parseInput(html, base);
    Facts facts = new Facts();
    Outline outline = Outline.of(document, facts);
    LinkedArticle linked = LinkedArticle.of(facts.linkedData());
    About about = new About(facts, linked, url);
    Headline headline = Headline.of(outline.blocks(), facts, linked, about.publisher());
    Noise.mark(outline, headline.block());
    boolean live = facts.isLive() || linked.isLive();
    Box root = new StoryFinder(outline, headline.block(), live).find();
    List<PageDate> dates = about.dates(outline, headline.block(), root);
    var picker = new StoryText(outline.blocks(), headline.block(), live, dates.isEmpty());
    List<Block> story = root == null ? List.of() : picker.pick(root);
    List<String> paragraphs = ArticleBody.choose(story, linked.body());
    boolean wall = linked.body().isEmpty() && Wall.stands(story, outline.blocks(), facts);
    return new Page(
        headline.title(),
        about.publisher(),
        about.author(),
        about.language(),
        about.canonicalUrl(),
        dates,
        text(headline.text(), dates.isEmpty() ? headline.rest(outline.blocks()) : "", paragraphs),
        wall);
  }

  private static String text(@Nullable String headline, String rest, List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    if (headline != null) {
      parts.add(headline + rest);
    }
    for (String paragraph : paragraphs) {
      if (!paragraph.equals(headline)) {
        parts.add(paragraph);
      }
    }
    return String.join("\n\n", parts);
  }
}
