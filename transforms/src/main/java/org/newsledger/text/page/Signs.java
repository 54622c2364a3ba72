package org.newsledger.text.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads from an element's name, role, classes and id what it holds. One instance a page. */
final class Signs {

  private static final Set<String> NOISE_TAGS =
      Set.of("nav", "aside", "footer", "menu", "figcaption", "dialog", "amp-sidebar", "amp-ad");
  private static final Set<String> NOISE_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  /** Say that what follows is absent, or belongs to another element: {@code no-sidebar}. */
  private static final Set<String> ABOUT_OTHERS = Set.of("no", "has", "with", "without", "is");

  private static final int LONGEST_CLASSES = 400;
  private static final Map<String, Sign> WORDS = words();

  private final Map<String, Sign> known = new HashMap<>(); // by the whole of the classes

  Signs() {}

  private static Map<String, Sign> words() {
    Map<String, Sign> words = new HashMap<>();
    for (Resource.Row row : Resource.rows("classes.tsv")) {
      Sign sign = Sign.valueOf(row.value().toUpperCase(Locale.ROOT));
      if (words.put(row.key(), sign) != null) {
        throw new IllegalStateException("classes.tsv: " + row.key() + " stands there twice");
      }
    }
    return words;
  }

  /** Returns what {@code element} says of its content. */
  Sign of(Element element) {
    String tag = element.normalName();
    if (tag.equals("html") || tag.equals("body")) {
      return Sign.NONE;
    }
    boolean article = tag.equals("article");
    boolean main = tag.equals("main");
    if (NOISE_TAGS.contains(tag)) {
      return Sign.NOISE;
    }
    Sign worst = element.attributesSize() == 0 ? Sign.NONE : ofAttributes(element);
    if (worst == Sign.NOISE || worst == Sign.MAIN || (worst == Sign.BODY && !article)) {
      return worst;
    }
    if (article || main) {
      return article ? Sign.ARTICLE : Sign.MAIN;
    }
    boolean weak = tag.equals("header") || tag.equals("form") || tag.equals("address");
    return worst == Sign.NONE && weak ? Sign.WEAK : worst;
  }

  private Sign ofAttributes(Element element) {
    Attributes attributes = element.attributes(); // their names are in lower case
    String role = attributes.get("role");
    if (!role.isEmpty() && NOISE_ROLES.contains(role)) {
      return Sign.NOISE;
    }
    if (attributes.get("itemprop").equals("articleBody")) {
      return Sign.BODY;
    }
    if (attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || isHiddenStyle(attributes.get("style"))) {
      return Sign.WEAK;
    }
    Sign sign = ofWords(attributes.get("id"), Sign.NONE);
    Sign classes = known.computeIfAbsent(attributes.get("class"), all -> ofWords(all, Sign.NONE));
    sign = worse(sign, classes);
    return sign == Sign.NONE && role.equals("main") ? Sign.MAIN : sign;
  }

  private static boolean isHiddenStyle(String style) {
    int display = style.indexOf("display");
    return display >= 0 && style.indexOf("none", display) >= 0;
  }

  private static Sign ofWords(String classes, Sign before) {
    Sign sign = before;
    String last = "";
    int limit = Math.min(classes.length(), LONGEST_CLASSES);
    int at = 0;
    while (at < limit) {
      int end = wordEnd(classes, at, limit);
      if (end == at) {
        at++;
        continue;
      }
      String word = classes.substring(at, end).toLowerCase(Locale.ROOT);
      if (!ABOUT_OTHERS.contains(last)) {
        sign = worse(sign, WORDS.getOrDefault(word, Sign.NONE));
        sign = last.isEmpty() ? sign : worse(sign, pair(last, word));
      }
      last = end < limit && classes.charAt(end) == ' ' ? "" : word;
      at = end;
    }
    return sign;
  }

  private static Sign pair(String first, String second) {
    return WORDS.getOrDefault(first + "-" + second, Sign.NONE);
  }

  /** A word ends before a mark, a digit, and a capital behind a small letter. */
  private static int wordEnd(String classes, int from, int limit) {
    int end = from;
    while (end < limit
        && Character.isLetter(classes.charAt(end))
        && !(end > from
            && Character.isUpperCase(classes.charAt(end))
            && Character.isLowerCase(classes.charAt(end - 1)))) {
      end++;
    }
    return end;
  }

  private static Sign worse(Sign one, Sign other) {
    boolean body = one == Sign.BODY || other == Sign.BODY;
    boolean bad = one == Sign.NOISE || other == Sign.NOISE;
    if (body && bad) {
      return Sign.WEAK;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
