package org.newsledger.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
 * What a crawler fetched. Successful responses that are pages are inputs, and damaged records; all
 * others are counted as skipped.
 */
final class Warc implements Format {

  private static final Set<String> TYPES =
      Set.of("warcinfo", "request", "response", "resource", "metadata", "revisit", "conversion");

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public void read(Input input, Peeked in, Contents contents) throws IOException {
    WarcRecords records = new WarcRecords(in, contents.limits().recordBytes());
    int inputs = 0;
    int skipped = 0;
    for (WarcPiece piece = records.next(); piece != null; piece = records.next()) {
      if (inputs == contents.limits().members()) {
        throw new RefusedInputException(
            Reason.TOO_LARGE, "holds more than " + inputs + " pages; raise --maxMembers");
      }
      if (read(piece, input.uri() + '#' + piece.number(), contents)) {
        inputs++;
      } else {
        skipped++;
      }
    }
    if (inputs == 0) {
      String message = "holds no HTML response, only " + skipped + " other records";
      contents.found().rejection(input.refused(Reason.EMPTY, message));
    }
  }

  /** Reads a record; returns whether it is an input: a page, or damaged. */
  private static boolean read(WarcPiece piece, String number, Contents contents) {
    BadRecordException damage = piece.damage();
    String url = null;
    try (WarcReader reader =
        Sturdy.call(() -> new WarcReader(new ByteArrayInputStream(piece.bytes())))) {
      WarcRecord record = Sturdy.call(reader::next).orElseThrow(EOFException::new);
      url = address(record);
      boolean large = damage != null && damage.reason() == Reason.TOO_LARGE;
      HttpResponse page = damage == null || large ? page(record, contents) : null;
      if (page == null && (damage == null || large)) {
        return false;
      }
      if (page != null && damage == null) {
        page(record, page, url == null ? number : url, contents);
        return true;
      }
    } catch (RefusedInputException e) {
      damage = new BadRecordException(e.reason(), e.getMessage());
    } catch (IOException e) {
      String message = "the response is damaged or breaks off: " + e.getMessage();
      damage = damage == null ? new BadRecordException(Reason.BAD_RECORD, message) : damage;
    }
    if (damage != null) {
      String message = damage.getMessage() + " (" + number + ')';
      String uri = url == null ? number : url;
      contents
          .found()
          .rejection(new Rejection(uri, damage.reason(), message, piece.bytes().length));
    }
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

  private static void page(WarcRecord record, HttpResponse page, String uri, Contents contents)
      throws IOException {
    String date = record.headers().first("WARC-Date").orElse(null);
    Metadata told =
        new Metadata(address(record), null, null, null, null, List.of(), Fields.cell(date));
    long limit = contents.limits().recordBytes();
    byte[] body = Sturdy.call(() -> Bytes.read(page.bodyDecoded().stream(), limit));
    String declared = charset(page.headers().first("Content-Type").orElse(""));
    contents.articles().page(uri, told, body, declared, body.length);
  }

  /** Returns the first address, which old writers put into angle brackets. */
  private static @Nullable String address(WarcRecord record) {
    String target = record.headers().first("WARC-Target-URI").orElse("").strip();
    boolean bracketed = target.startsWith("<") && target.endsWith(">");
    return Fields.cell(bracketed ? target.substring(1, target.length() - 1) : target);
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
