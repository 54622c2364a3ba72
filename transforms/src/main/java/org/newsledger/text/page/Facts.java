package org.newsledger.text.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page that are not text tell of it, as they are met. */
final class Facts {

  private static final int MOST = 300;
  private static final int LONGEST = 2000;
  private static final int LONGEST_DATA = 4_000_000;

  /**
   * A {@code time} element, or one that microdata calls the date of publication.
   *
   * @param value machine-readable where it has such a form
   * @param block index of the block that it stands in or before
   * @param declared whether the page calls it the date of publication
   */
  record Time(String value, int block, boolean declared) {}

  private final Map<String, String> metas = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>(); // by letters and digits of the name
  private final Map<String, String> properties = new HashMap<>(); // of microdata
  private final List<String> linkedData = new ArrayList<>();
  private final List<String> buttons = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private int dataLength;
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String home;
  private @Nullable String language;
  private boolean password;
  private boolean live;

  /**
   * Notes what {@code element} tells and returns whether it holds no text of the page.
   *
   * @param block how many blocks are complete
   */
  boolean take(Element element, String tag, int block) {
    switch (tag) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> title = title == null ? line(element.text()) : title;
      case "a" -> {
        home(element);
        attributes(element);
      }
      case "html" -> language = value(element.attr("lang"), element.attr("xml:lang"));
      case "time" -> time(element, block);
      case "abbr" -> abbreviation(element, block);
      case "button" -> button(element);
      case "input" -> password |= element.attr("type").equalsIgnoreCase("password");
      default -> {
        attributes(element);
        return false;
      }
    }
    return tag.equals("meta") || tag.equals("link") || tag.equals("script") || tag.equals("title");
  }

  private void attributes(Element element) {
    if (element.attributesSize() > 0) {
      microdata(element);
    }
  }

  private void meta(Element element) {
    String content = line(element.attr("content"));
    String name = value(element.attr("property"), element.attr("name"), element.attr("http-equiv"));
    if (content != null && name != null && metas.size() < MOST) {
      String lower = name.toLowerCase(Locale.ROOT);
      metas.putIfAbsent(lower, content);
      folded.putIfAbsent(letters(lower), content);
    }
    microdata(element);
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = value(element.absUrl("href"));
    }
  }

  private void home(Element element) {
    if (home == null && element.attr("rel").equals("home")) {
      home = line(element.text());
    }
  }

  private void script(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/ld+json")) {
      return;
    }
    String data = element.data();
    dataLength += data.length();
    if (dataLength <= LONGEST_DATA && linkedData.size() < MOST) {
      linkedData.add(data);
    }
  }

  private void time(Element element, int block) {
    boolean declared =
        element.hasAttr("pubdate") || element.attr("itemprop").contains("datePublished");
    String value = value(element.attr("datetime"), declared ? element.text() : "");
    if (value != null && times.size() < MOST) {
      times.add(new Time(value, block, declared));
    }
  }

  private void button(Element element) {
    String text = line(element.text());
    if (text != null && buttons.size() < MOST) {
      buttons.add(text);
    }
  }

  /** An {@code hAtom} date: {@code <abbr class="published" title="2016-03-09">}. */
  private void abbreviation(Element element, int block) {
    String value = line(element.attr("title"));
    if (value != null && element.hasClass("published") && times.size() < MOST) {
      times.add(new Time(value, block, true));
    }
  }

  private void microdata(Element element) {
    Attributes attributes = element.attributes(); // their names are in lower case
    if (attributes.get("itemtype").endsWith("LiveBlogPosting")) {
      live = true;
    }
    String property = attributes.get("itemprop");
    boolean rdfa = property.isEmpty() && !element.nameIs("meta");
    property = rdfa ? attributes.get("property") : property;
    String key = property.isEmpty() || properties.size() >= MOST ? null : key(property);
    String value =
        key == null
            ? null
            : value(element.attr("content"), element.attr("datetime"), element.text());
    if (key != null && value != null) {
      properties.putIfAbsent(key, value);
    }
  }

  /** Returns which of the properties that count one or several are; null when it is none. */
  private static @Nullable String key(String property) {
    if (property.contains("datePublished")) {
      return "datePublished";
    }
    if (property.startsWith("dc:") || property.startsWith("dcterms:")) {
      boolean date = property.contains("date") || property.contains("issued");
      return date || property.contains("created") ? "dc:date" : null;
    }
    return switch (property) {
      case "headline", "author", "inLanguage", "dateCreated" -> property;
      default -> null;
    };
  }

  private static @Nullable String line(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() || stripped.length() > LONGEST ? null : stripped;
  }

  /** Returns the first that is neither blank nor endless. */
  private static @Nullable String value(String... candidates) {
    for (String candidate : candidates) {
      String value = line(candidate);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Returns the content of the first of the meta elements of these names that the page has. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns the same by the letters and digits of the names alone. */
  @Nullable String date(String... names) {
    for (String name : names) {
      String content = folded.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns what microdata says a property is, or null. */
  @Nullable String property(String name) {
    return properties.get(name);
  }

  List<String> linkedData() {
    return linkedData;
  }

  List<Time> times() {
    return times;
  }

  /** Returns what the page's buttons say. */
  List<String> buttons() {
    return buttons;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String canonical() {
    return canonical;
  }

  /** Returns what the link to the site's front page shows. */
  @Nullable String home() {
    return home;
  }

  @Nullable String language() {
    return language;
  }

  /** Returns whether the page asks for a password. */
  boolean asksForPassword() {
    return password;
  }

  /** Returns whether microdata calls the page a live blog. */
  boolean isLive() {
    return live;
  }
}
