package org.newsledger.pipeline.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.DateHint;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;
import org.newsledger.stage.Failures;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.UndecodableException;
import org.newsledger.text.page.Page;
import org.newsledger.text.page.PageReader;

/** Makes documents of texts and pages, and refuses those that hold none. */
final class Articles {

  private final Limits limits;
  private final Found found;

  Articles(Limits limits, Found found) {
    this.limits = limits;
    this.found = found;
  }

  /** Takes a text that is one article. */
  void text(String uri, Metadata told, byte[] bytes, long size) {
    String text = decode(uri, bytes, null, size);
    if (text != null) {
      text(uri, told, text, size);
    }
  }

  /**
   * Takes a page that is one article.
   *
   * @param declared the encoding that who sent it names, or null
   */
  void page(String uri, Metadata told, byte[] bytes, @Nullable String declared, long size) {
    String html = decode(uri, bytes, declared, size);
    if (html != null) {
      page(uri, told, html, size);
    }
  }

  /** Takes a record. Its address is its uri, else its id, else {@code where} it stands. */
  void record(String where, Fields fields, long size) {
    Metadata told = fields.metadata();
    String id = told.url() == null ? told.id() : told.url();
    String uri = id == null ? where : id;
    String text = fields.text();
    String html = fields.html();
    if (text != null && Markup.isPage(text)) {
      page(uri, told, text, size);
    } else if (text != null) {
      text(uri, told, text, size);
    } else if (html != null) {
      page(uri, told, html, size);
    } else {
      BadRecordException none = fields.withoutText();
      String at = uri.equals(where) ? "" : " (" + where + ')';
      refuse(uri, none.reason(), none.getMessage() + at, size);
    }
  }

  private void text(String uri, Metadata told, String text, long size) {
    if (text.isBlank()) {
      refuse(uri, Reason.EMPTY, "holds no text", size);
    } else if (text.length() > limits.characters()) {
      String message =
          "its text has " + text.length() + " characters, more than --maxCharacters allows";
      refuse(uri, Reason.TOO_LARGE, message, size);
    } else {
      found.document(document(Printable.of(uri), told, Printable.whole(text), size));
    }
  }

  private static Document document(String uri, Metadata told, String text, long size) {
    List<DateHint> dates = new ArrayList<>(told.dates());
    String url = told.url();
    if (url != null && !url.equals(uri)) {
      dates.add(new DateHint(url, DateHint.Trust.URL));
    }
    return new Document(
        uri,
        told.publisher(),
        told.title(),
        List.copyOf(dates),
        told.crawled(),
        told.language(),
        text,
        size);
  }

  private void page(String uri, Metadata told, String html, long size) {
    if (html.isBlank()) {
      refuse(uri, Reason.EMPTY, "holds no text", size);
      return;
    }
    Page page;
    try {
      page = PageReader.read(html, told.url());
    } catch (RuntimeException bug) {
      found.rejection(failed(uri, bug, size));
      return;
    }
    if (page.wall()) {
      String message = "is a cookie notice, a login or the like, no article; fetch it again";
      refuse(uri, Reason.NO_CONTENT, message, size);
    } else if (page.text().isBlank()) {
      String message = "the page holds no story; is it made by a script when it is shown?";
      refuse(uri, Reason.NO_CONTENT, message, size);
    } else {
      text(uri, told.or(Metadata.of(page)), page.text(), size);
    }
  }

  private @Nullable String decode(String uri, byte[] bytes, @Nullable String declared, long size) {
    try {
      return CharacterDecoder.decode(bytes, declared).text();
    } catch (UndecodableException e) {
      refuse(uri, Reason.NOT_TEXT, String.valueOf(e.getMessage()), size);
    } catch (RuntimeException bug) {
      found.rejection(failed(uri, bug, size));
    }
    return null;
  }

  private void refuse(String uri, Reason reason, String message, long size) {
    found.rejection(new Rejection(Printable.of(uri), reason, message, size));
  }

  private static Rejection failed(String uri, RuntimeException bug, long size) {
    return Failures.of(uri, Articles.class, bug, size);
  }
}
