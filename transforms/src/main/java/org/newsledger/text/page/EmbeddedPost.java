package org.newsledger.text.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the posts that pages embed, in the form in which X writes them: {@code text — Author
 * (@handle) January 6, 2022}.
 */
final class EmbeddedPost {

  private static final List<String> CLASSES =
      List.of(
          "twitter-tweet",
          "twitter-video",
          "bluesky-embed",
          "mastodon-embed",
          "fb-post",
          "fb-xfbml-parse-ignore",
          "instagram-media",
          "tiktok-embed",
          "text-post-media",
          "telegram-post",
          "tgme_widget_message");

  /** Parts of the addresses of single posts. */
  private static final List<String> ADDRESSES =
      List.of("twitter.com/", "//x.com/", "facebook.com/", "//t.me/", "instagram.com/p/");

  private static final int LONGEST = 20_000;
  private static final int LONGEST_HANDLE = 38;

  private final Element element;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder rest = new StringBuilder();
  private String author = "";
  private String date = "";
  private String address = "";

  private EmbeddedPost(Element element) {
    this.element = element;
  }

  /** Returns the post that {@code element} is; empty when it has no words, null when it is none. */
  static @Nullable String read(Element element, String tag) {
    boolean may = tag.equals("blockquote") || tag.equals("div") || tag.startsWith("amp-");
    if (!may || !isPost(element, tag)) {
      return null;
    }
    EmbeddedPost post = new EmbeddedPost(element);
    post.gather();
    return post.written();
  }

  private static boolean isPost(Element element, String tag) {
    String classes = element.attributesSize() == 0 ? "" : element.attr("class");
    for (String name : classes.isEmpty() ? List.<String>of() : CLASSES) {
      int at = classes.indexOf(name);
      int end = at + name.length();
      if (at >= 0 && (end == classes.length() || classes.charAt(end) == ' ')) {
        return true;
      }
    }
    if (!tag.equals("blockquote")) {
      return false;
    }
    Element last = element.lastElementChild();
    String href = last == null ? "" : last.attr("href");
    return href.contains("/status/") && isNetwork(href);
  }

  private static boolean isNetwork(String href) {
    return ADDRESSES.stream().anyMatch(href::contains);
  }

  private void gather() {
    address(element.attr("cite"));
    address(element.attr("data-href"));
    address(element.attr("data-instgrm-permalink"));
    String message = element.attr("data-post");
    if (!message.isEmpty()) {
      address("https://t.me/" + message);
    }
    element.traverse((node, depth) -> take(node));
  }

  private void address(String href) {
    boolean known = isNetwork(href) || href.contains("tiktok.com/");
    if (known && (address.isEmpty() || href.length() > address.length())) {
      address = href;
    }
  }

  private void take(Node node) {
    if (node instanceof TextNode text) {
      StringBuilder target = inBody(text) ? body : rest;
      if (target.length() < LONGEST) {
        target.append(text.text());
      }
      return;
    }
    if (!(node instanceof Element part)) {
      return;
    }
    switch (part.normalName()) {
      case "p", "br", "div" -> body.append(body.isEmpty() || isBlankEnd(body) ? "" : "\n");
      case "a" -> link(part);
      case "time" -> date = part.hasAttr("datetime") ? day(part.attr("datetime")) : part.text();
      default -> {
        // nothing that tells of the post
      }
    }
    if (part.attr("class").contains("owner_name")) {
      author = part.text();
    }
  }

  private void link(Element part) {
    String href = part.attr("href");
    address(href);
    boolean inside = isIn(part, "p") || (!isNetwork(href) && !href.contains("bsky."));
    if (!inside && !part.text().isBlank()) {
      if (author.isEmpty() && date.isEmpty() && rest.indexOf("(@") < 0) {
        author = part.text();
      } else {
        date = date.isEmpty() ? part.text() : date;
      }
    }
  }

  /** Returns whether a text is of the post's own words: a paragraph, or a message's text. */
  private boolean inBody(TextNode text) {
    for (Node node = text.parent(); node != null && node != element; node = node.parent()) {
      if (node instanceof Element parent) {
        boolean message = parent.attr("class").contains("message_text");
        if (message || parent.normalName().equals("p")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isIn(Node inner, String tag) {
    Node node = inner.parent();
    while (node != null && node != element && !node.nameIs(tag)) {
      node = node.parent();
    }
    return node != null && node != element;
  }

  private static boolean isBlankEnd(StringBuilder text) {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static String day(String datetime) {
    int t = datetime.indexOf('T');
    return t == "2022-01-06".length() ? datetime.substring(0, t) : datetime;
  }

  private String written() {
    String words = body.toString().strip();
    String signature = rest.toString().strip();
    if (signature.indexOf("(@") < 0) { // the network may put its own line last
      int line = words.lastIndexOf('\n');
      boolean own = words.indexOf("(@", Math.max(line, 0)) >= 0;
      signature = own ? words.substring(line + 1) : signature;
      words = own ? words.substring(0, Math.max(line, 0)).strip() : words;
    }
    if (signature.indexOf("(@") < 0 || address.contains("instagram.com")) {
      signature = made(signature);
    } else if ("—–―-".indexOf(signature.charAt(0)) < 0) {
      signature = "— " + signature;
    }
    if (words.isEmpty()) {
      return "";
    }
    return signature.isEmpty() ? words : words + " " + signature;
  }

  /** Makes a signature of what the other networks tell. */
  private String made(String told) {
    int at = told.indexOf("(@");
    int close = told.indexOf(')', Math.max(at, 0));
    String handle = at >= 0 && close > at ? told.substring(at + 2, close) : handle(address);
    if (handle.isEmpty() || handle.length() > LONGEST_HANDLE) {
      return "";
    }
    String name = author.isEmpty() || at >= 0 || author.startsWith("@") ? handle : author;
    return ("— " + name + " (@" + handle + ") " + date).strip();
  }

  /** Returns the first part of an address's path: the account. */
  private static String handle(String href) {
    int scheme = href.indexOf("//");
    int path = href.indexOf('/', scheme < 0 ? 0 : scheme + 2);
    if (path < 0) {
      return "";
    }
    int start = path + 1;
    start += href.startsWith("@", start) ? 1 : 0;
    start += href.startsWith("s/", start) ? 2 : 0;
    int end = start;
    while (end < href.length()
        && (Character.isLetterOrDigit(href.charAt(end)) || "_.-".indexOf(href.charAt(end)) >= 0)) {
      end++;
    }
    String handle = href.substring(start, end);
    return handle.toLowerCase(Locale.ROOT).endsWith(".php") || handle.equals("p") ? "" : handle;
  }
}
