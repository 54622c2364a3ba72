package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the story of a page and what the page says of it. */
public final class PageReader {

  private PageReader() {}

  /**
   * Returns what the page tells; any characters are accepted.
   *
   * @param url where the page was got, or null when that is not known
   */
  public static Page read(String html, @Nullable String url) {
    Document document = Jsoup.parse(html, url == null ? "" : url);
    Element article = document.selectFirst("article");
    List<String> paragraphs = new ArrayList<>();
    String title = document.title().isEmpty() ? null : document.title();
    if (title != null) {
      paragraphs.add(title);
    }
    for (Element p : (article == null ? document : article).getElementsByTag("p")) {
      paragraphs.add(p.text());
    }
    return new Page(
        title, null, null, null, null, List.of(), String.join("\n\n", paragraphs), false);
  }
}
