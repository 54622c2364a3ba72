package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What JSON-LD says of the article that a page is about. */
final class LinkedArticle {

  private static final int DEEPEST = 4;
  private static final int MOST_AUTHORS = 10;
  private static final LinkedArticle NONE = new LinkedArticle(Map.of(), Map.of());

  private final Map<?, ?> article;
  private final Map<?, ?> page; // what a WebPage around it says

  private LinkedArticle(Map<?, ?> article, Map<?, ?> page) {
    this.article = article;
    this.page = page;
  }

  /** Returns the first article that the page's blocks of JSON-LD describe, else an empty one. */
  static LinkedArticle of(List<String> blocks) {
    Map<?, ?> page = Map.of();
    for (String block : blocks) {
      for (Object root : JsonTree.read(block)) {
        Map<?, ?> found = find(root, "Article", DEEPEST);
        if (found != null) {
          return new LinkedArticle(found, page);
        }
        Map<?, ?> around = find(root, "WebPage", DEEPEST);
        page = page.isEmpty() && around != null ? around : page;
      }
    }
    return page.isEmpty() ? NONE : new LinkedArticle(Map.of(), page);
  }

  private static @Nullable Map<?, ?> find(@Nullable Object value, String type, int depth) {
    if (depth == 0 || value == null) {
      return null;
    }
    if (value instanceof List<?> list) {
      for (Object item : list) {
        Map<?, ?> found = find(item, type, depth - 1);
        if (found != null) {
          return found;
        }
      }
    }
    if (!(value instanceof Map<?, ?> map)) {
      return null;
    }
    if (isOf(map.get("@type"), type)) {
      return map;
    }
    for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
      Map<?, ?> found = find(map.get(key), type, depth - 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns whether a type is an article's: {@code NewsArticle}, {@code LiveBlogPosting}. */
  private static boolean isOf(@Nullable Object type, String kind) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(one -> isOf(one, kind));
    }
    if (!(type instanceof String name)) {
      return false;
    }
    boolean posting = kind.equals("Article") && name.endsWith("BlogPosting");
    return name.endsWith(kind) || posting;
  }

  boolean isLive() {
    return isOf(article.get("@type"), "LiveBlogPosting");
  }

  @Nullable String headline() {
    return text(article, "headline", "name");
  }

  @Nullable String language() {
    String told = text(article, "inLanguage");
    return told == null ? text(page, "inLanguage") : told;
  }

  @Nullable String published() {
    String told = text(article, "datePublished", "dateCreated");
    return told == null ? text(page, "datePublished") : told;
  }

  @Nullable String url() {
    return text(article, "url", "mainEntityOfPage");
  }

  @Nullable String publisher() {
    return text(article, "publisher", "sourceOrganization");
  }

  /** Returns the authors, joined by commas, or null. */
  @Nullable String author() {
    Object author = article.get("author");
    List<String> names = new ArrayList<>();
    for (Object one :
        author instanceof List<?> list ? list : author == null ? List.of() : List.of(author)) {
      String name = name(one);
      if (name != null && !name.startsWith("http") && names.size() < MOST_AUTHORS) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Returns the article's paragraphs as it gives them; empty when it gives none. */
  List<String> body() {
    List<String> paragraphs = new ArrayList<>();
    add(article.get("articleBody"), paragraphs);
    Object updates = article.get("liveBlogUpdate");
    for (Object update : updates instanceof List<?> list ? list : List.of()) {
      if (update instanceof Map<?, ?> entry) {
        add(entry.get("headline"), paragraphs);
        add(entry.get("articleBody"), paragraphs);
      }
    }
    return paragraphs;
  }

  private static void add(@Nullable Object value, List<String> paragraphs) {
    if (!(value instanceof String written)) {
      return;
    }
    String text = written;
    if (text.indexOf("</") >= 0 || text.indexOf("<br") >= 0) {
      Element body = Jsoup.parseBodyFragment(text.replace("\n", " ")).body();
      body.select("p, br, div, li").forEach(e -> e.prependText("\n"));
      text = body.wholeText();
    }
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
      start = end + 1;
    }
  }

  private static @Nullable String text(Map<?, ?> map, String... keys) {
    for (String key : keys) {
      String name = name(map.get(key));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** Returns a string, or the name or address of what stands there instead. */
  private static @Nullable String name(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : name(list.get(0));
    }
    if (value instanceof Map<?, ?> map) {
      Object name = map.get("name");
      return name == null ? name(map.get("@id")) : name(name);
    }
    return value instanceof String text && !text.isBlank() ? text.strip() : null;
  }
}
