package org.newsledger.pipeline.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsledger.model.Rejection;
import org.newsledger.model.Rejection.Reason;

/**
 * What a crawler fetched. Successful responses that are pages are inputs; all other records are
 * counted as skipped.
 */
final class Warc implements Format {

  private static final long LONGEST_HEADER = 1 << 20;
  private static final Set<String> TYPES =
      Set.of("warcinfo", "request", "response", "resource", "metadata", "revisit", "conversion");

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    Budget header = new Budget(LONGEST_HEADER, "a record's header holds more than 1 MB");
    header.start();
    Metered stored = Metered.stored(in, header);
    int pages = 0;
    int skipped = 0;
    try (WarcReader reader = Sturdy.call(() -> new WarcReader(stored))) {
      for (Optional<WarcRecord> next = Sturdy.call(reader::next);
          next.isPresent();
          next = Sturdy.call(reader::next)) {
        WarcRecord record = next.get();
        if (pages == contents.limits().members()) {
          throw new RefusedInputException(
              Reason.TOO_LARGE, "holds more than " + pages + " pages; raise --maxMembers");
        }
        HttpResponse page = page(record, contents);
        if (page == null) {
          skipped++;
        } else {
          pages++;
          header.pause();
          String number = input.uri() + '#' + (pages + skipped);
          if (!read(record, page, number, contents)) {
            return;
          }
        }
        header.pause();
        Sturdy.call(() -> consume(record));
        header.start();
      }
    }
    if (pages == 0) {
      String message = "holds no HTML response, only " + skipped + " other records";
      contents.found().rejection(input.refused(Reason.EMPTY, message));
    }
  }

  private static boolean consume(WarcRecord record) throws IOException {
    record.body().consume();
    return true;
  }

  /** Returns the response that a record holds; null, and counted, when it is no page. */
  private static @Nullable HttpResponse page(WarcRecord record, Contents contents)
      throws IOException {
    if (!(record instanceof WarcResponse response)) {
      String type = record.headers().first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
      contents.found().skipped("WARC " + (TYPES.contains(type) ? type : "other"));
      return null;
    }
    boolean http = Sturdy.call(() -> response.contentType().base().equals(MediaType.HTTP));
    HttpResponse answer = http ? Sturdy.call(response::http) : null;
    if (answer == null || answer.status() / 100 != 2) {
      contents.found().skipped("WARC response without success");
      return null;
    }
    String type = answer.headers().first("Content-Type").orElse("text/html");
    String plain = type.strip().toLowerCase(Locale.ROOT);
    if (!plain.startsWith("text/html") && !plain.startsWith("application/xhtml+xml")) {
      contents.found().skipped("WARC response that is no page");
      return null;
    }
    return answer;
  }

  /** Returns whether the container can be read on. */
  private static boolean read(
      WarcRecord record, HttpResponse page, String number, Contents contents) {
    String url = address(record);
    String date = record.headers().first("WARC-Date").orElse(null);
    Metadata told =
        new Metadata(url, null, null, null, null, java.util.List.of(), Fields.cell(date));
    String uri = url == null ? number : url;
    try {
      byte[] body =
          Sturdy.call(
              () -> Bytes.read(page.bodyDecoded().stream(), contents.limits().recordBytes()));
      String declared = charset(page.headers().first("Content-Type").orElse(""));
      contents.articles().page(uri, told, body, declared, body.length);
    } catch (RefusedInputException e) {
      contents.found().rejection(new Rejection(uri, e.reason(), e.getMessage(), 0));
    } catch (IOException e) {
      String message = "the response (" + number + ") is damaged or breaks off: " + e.getMessage();
      contents.found().rejection(new Rejection(uri, Reason.BAD_RECORD, message, 0));
      return canSkip(record);
    }
    return true;
  }

  /** Returns the first address, which old writers put into angle brackets. */
  private static @Nullable String address(WarcRecord record) {
    String target = record.headers().first("WARC-Target-URI").orElse("").strip();
    boolean bracketed = target.startsWith("<") && target.endsWith(">");
    return Fields.cell(bracketed ? target.substring(1, target.length() - 1) : target);
  }

  private static boolean canSkip(WarcRecord record) {
    try {
      return Sturdy.call(() -> consume(record));
    } catch (IOException e) {
      return false; // the container breaks off in this record, which is told
    }
  }

  private static @Nullable String charset(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = contentType.substring(at + "charset=".length());
    int end = name.indexOf(';');
    String bare = (end < 0 ? name : name.substring(0, end)).replace('"', ' ').replace('\'', ' ');
    return bare.isBlank() ? null : bare.strip();
  }
}
