package org.newsledger.pipeline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateHint;
import org.newsledger.model.Rejection.Reason;

/**
 * The fields of a record under the names that people give them. Case, underscores and hyphens in a
 * name don't count; of two names for one thing the one listed first is taken.
 */
final class Fields {

  /** The page that a thing of JSON-LD is what it is about. */
  private static final String PAGE = "mainentityofpage";

  private static final List<String> URL = List.of("url", "uri", "link", "canonicallink", PAGE);
  private static final List<String> ID = List.of("id", "guid");
  private static final List<String> TEXT =
      List.of("text", "body", "content", "maintext", "articlebody");
  private static final List<String> HTML = List.of("html");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "date",
          "datepublished",
          "datepublish",
          "publishdate",
          "publicationdate",
          "pubdate",
          "publishedat");
  private static final List<String> LANGUAGE =
      List.of("language", "lang", "metalang", "inlanguage");
  private static final List<String> SOURCE =
      List.of("source", "sourcedomain", "publisher", "site", "metasitename");

  /** When the record was fetched, which is not when it was published. */
  private static final List<String> CRAWLED =
      List.of(
          "datedownload",
          "downloaddate",
          "crawldate",
          "crawled",
          "crawledat",
          "fetched",
          "fetchedat",
          "retrieved",
          "retrievedat",
          "scrapedat");

  private static final Set<String> KNOWN = known();

  /** What programs write for nothing at all. */
  private static final Set<String> NOTHING =
      Set.of("None", "null", "NULL", "\\N", "NaN", "nan", "NaT");

  private static final int LONGEST_CELL = 8192;

  private final Map<String, String> values = new HashMap<>();
  private @Nullable String odd; // a text that is no string
  private @Nullable String type; // of JSON-LD
  private boolean blank; // whether there is a text without characters

  /** Returns a field's name as it is compared; null when it is none that is read. */
  static @Nullable String known(String name) {
    if (name.length() > 32) {
      return null;
    }
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != ' ' && c != '\uFEFF') {
        plain.append(c < 0x80 ? Character.toLowerCase(c) : c);
      }
    }
    String folded = plain.toString();
    return KNOWN.contains(folded) ? folded : null;
  }

  /** Returns whether a field holds an article's text or page. */
  static boolean holdsText(String known) {
    return TEXT.contains(known) || HTML.contains(known);
  }

  /** Returns whether a field holds the address of a page about the record, or something else. */
  static boolean isPage(String known) {
    return known.equals(PAGE);
  }

  /** Takes the value of a field whose name is {@link #known}. */
  void put(String known, String value) {
    if (isPage(known) && !value.startsWith("http")) {
      return;
    }
    if (!value.isBlank() && !NOTHING.contains(value)) {
      values.putIfAbsent(known, value);
    } else if (holdsText(known)) {
      blank = true;
    }
  }

  /** Takes note of a text that is none. */
  void isNoString(String name) {
    odd = name;
  }

  /** Takes note of the types that JSON-LD gives the record, a blank between them. */
  void isOf(@Nullable String types) {
    type = types;
  }

  /** Returns whether this is a thing of JSON-LD that is no article: its author, its publisher. */
  boolean isOtherThing() {
    String types = type;
    return types != null
        && !types.contains("Article")
        && !types.contains("Posting")
        && text() == null
        && html() == null;
  }

  /** Returns whether there is a text or a page, be it blank or no string. */
  boolean tellsText() {
    return text() != null || html() != null || odd != null || blank;
  }

  /** Takes over what {@code others} tell and these don't. */
  void fillFrom(Fields others) {
    others.values.forEach(values::putIfAbsent);
  }

  /** Takes over the address and the title that {@code others} tell, if these don't. */
  void nameFrom(Fields others) {
    others.values.forEach(
        (name, value) -> {
          if (URL.contains(name) || TITLE.contains(name)) {
            values.putIfAbsent(name, value);
          }
        });
  }

  /** Returns the text, or null. */
  @Nullable String text() {
    return first(TEXT);
  }

  /** Returns the page, or null. */
  @Nullable String html() {
    return first(HTML);
  }

  /** Returns what is wrong with a record that has neither. */
  BadRecordException withoutText() {
    if (odd != null) {
      return new BadRecordException(Reason.BAD_RECORD, "its \"" + odd + "\" is no string");
    }
    return blank
        ? new BadRecordException(Reason.EMPTY, "its text is blank")
        : new BadRecordException(
            Reason.BAD_RECORD,
            "has no text; it is looked for in text, body, content, maintext, articleBody, html");
  }

  /** Returns all but the text. */
  Metadata metadata() {
    String published = first(PUBLISHED);
    String crawled = first(CRAWLED);
    return new Metadata(
        cell(first(URL)),
        cell(first(ID)),
        cell(first(TITLE)),
        cell(first(SOURCE)),
        cell(first(LANGUAGE)),
        published == null
            ? List.of()
            : List.of(new DateHint(date(published), DateHint.Trust.RECORD)),
        crawled == null ? null : date(crawled));
  }

  /** Returns metadata fit for a table; null for what is blank or too long to be any. */
  static @Nullable String cell(@Nullable String value) {
    if (value == null || value.length() > LONGEST_CELL || value.isBlank()) {
      return null;
    }
    return Printable.of(value.strip().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }

  private static String date(String written) {
    return written.length() > LONGEST_CELL ? "" : Epoch.readable(written);
  }

  private @Nullable String first(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static Set<String> known() {
    List<String> all = new ArrayList<>();
    List.of(URL, ID, TEXT, HTML, TITLE, PUBLISHED, LANGUAGE, SOURCE, CRAWLED).forEach(all::addAll);
    return Set.copyOf(all);
  }
}
