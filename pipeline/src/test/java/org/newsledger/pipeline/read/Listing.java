package org.newsledger.pipeline.read;

import java.util.Map;
import java.util.TreeMap;
import org.newsledger.model.DateHint;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;

/** What was found in a file, as text for a person and a test. */
final class Listing implements Found {

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private int articles;
  private int rejections;

  @Override
  public void document(Document document) {
    articles++;
    line("ARTICLE", document.uri());
    line("source", document.source());
    line("title", document.title());
    for (DateHint date : document.dates()) {
      line("date", date.trust() + " " + date.written());
    }
    line("crawled", document.crawled());
    line("language", document.language());
    text.append(document.text().replace("\r", "\\r").strip()).append("\n\n");
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections++;
    line("REJECT", rejection.uri());
    line("reason", rejection.reason().toString());
    line("message", rejection.message());
    text.append('\n');
  }

  @Override
  public void skipped(String what) {
    skipped.merge(what, 1, Integer::sum);
  }

  int articles() {
    return articles;
  }

  int rejections() {
    return rejections;
  }

  private void line(String name, String value) {
    if (value != null) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder(text);
    skipped.forEach(
        (what, count) ->
            all.append("SKIPPED ").append(count).append(' ').append(what).append('\n'));
    return all.toString().stripTrailing() + '\n';
  }
}
