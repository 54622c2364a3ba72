package org.newsledger.text.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsledger.text.page.Block.Kind;

/** Walks a page once and cuts it into boxes and blocks; hands what tells of it to the facts. */
final class Outline implements NodeFilter {

  /** Elements whose text is never read. */
  private static final Set<String> UNREAD =
      Set.of(
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "textarea",
          "button",
          "input",
          "datalist",
          "progress",
          "meter",
          "map",
          "amp-analytics",
          "amp-consent",
          "amp-user-notification");

  private static final Set<String> BOXES =
      Set.of(
          "html",
          "body",
          "div",
          "p",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "form",
          "fieldset",
          "address",
          "details",
          "summary",
          "center",
          "hgroup",
          "dialog",
          "menu",
          "caption",
          "legend",
          "main-content",
          "hr");

  private final Facts facts;
  private final Signs signs = new Signs();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Box> open = new ArrayDeque<>();
  private final BlockText text = new BlockText();

  private Outline(Facts facts) {
    this.facts = facts;
  }

  /** Returns the outline of a page. */
  static Outline of(Element page, Facts facts) {
    Outline outline = new Outline(facts);
    page.filter(outline);
    outline.flush();
    while (!outline.open.isEmpty()) {
      outline.open.pop().close(outline.blocks.size());
    }
    return outline;
  }

  /** Returns the boxes, each before what is in it. */
  List<Box> boxes() {
    return boxes;
  }

  /** Returns the blocks in reading order. */
  List<Block> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.add(words.getWholeText(), isPre());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (tag.equals("input") && element.attr("type").equalsIgnoreCase("email")) {
      flush();
      innermostFull().ifPresent(Box::weaken); // a newsletter's form
    } else if (tag.equals("button")) {
      inner().addButton();
    }
    if (facts.take(element, tag, blocks.size()) || UNREAD.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBox(tag)) {
      return box(element, tag);
    }
    if (tag.equals("br")) {
      text.breakLine();
    } else if (tag.equals("img")) {
      text.image();
    } else if (tag.equals("a") && element.hasAttr("href")) {
      text.openLink();
    } else if (tag.equals("span") && node.previousSibling() instanceof Element) {
      text.space();
    }
    if (element.attributesSize() > 0 && !tag.equals("a") && signs.of(element) == Sign.NOISE) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  /** Closes the innermost open box; the button of one without a text is that of the one around. */
  private void close() {
    Box box = open.pop();
    box.close(blocks.size());
    Box around = open.peek();
    if (box.hasButton() && box.from() == box.to() && around != null) {
      around.addButton();
    }
  }

  /** Returns the innermost open box that holds a block. */
  private Optional<Box> innermostFull() {
    return open.stream().filter(box -> box.from() < blocks.size()).findFirst();
  }

  private FilterResult box(Element element, String tag) {
    boolean cell = tag.equals("td") || tag.equals("th");
    if (!cell) {
      flush();
    } else {
      text.openCell();
    }
    String post = EmbeddedPost.read(element, tag);
    if (post != null) {
      if (!post.isEmpty()) {
        blocks.add(new Block(Kind.POST, post, 0, false, inner()));
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    open(tag, tag + ' ' + element.attr("class"), signs.of(element));
    return FilterResult.CONTINUE;
  }

  private Box open(String tag, String look, Sign sign) {
    Box box = new Box(open.peek(), tag, look, sign, boxes.size(), blocks.size());
    boxes.add(box);
    open.push(box);
    return box;
  }

  private Box inner() {
    Box inner = open.peek();
    return inner == null ? open("html", "", Sign.NONE) : inner;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (isBox(tag)) {
      boolean cell = tag.equals("td") || tag.equals("th");
      if (!cell || text.closeCell()) {
        flush();
      }
      if (!open.isEmpty()) {
        close();
      }
    } else if (tag.equals("a") && element.hasAttr("href")) {
      text.closeLink();
    }
    return FilterResult.CONTINUE;
  }

  private boolean isPre() {
    Box box = open.peek();
    return box != null && box.tag().equals("pre");
  }

  /** Elements of the page's own making ({@code x-story}) are boxes too. */
  private static boolean isBox(String tag) {
    return BOXES.contains(tag) || tag.indexOf('-') > 0;
  }

  private void flush() {
    if (text.isBlank()) {
      text.clear();
      return;
    }
    Box box = inner();
    text.paragraphs(kind(box), box, blocks);
  }

  private static Kind kind(Box inner) {
    for (Box box = inner; box != null; box = box.parent()) {
      switch (box.tag()) {
        case "h1" -> {
          return Kind.TITLE;
        }
        case "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "p", "pre", "blockquote" -> {
          return Kind.PARAGRAPH;
        }
        case "li", "dd", "dt", "tr" -> {
          return Kind.ITEM;
        }
        case "div", "section", "article", "body", "td" -> {
          return Kind.OTHER;
        }
        default -> {
          // an element that tells nothing of what is in it
        }
      }
    }
    return Kind.OTHER;
  }
}
