package org.newsledger.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsledger.model.Document;
import org.newsledger.model.Rejection;
import org.newsledger.pipeline.read.Formats;
import org.newsledger.pipeline.read.Found;
import org.newsledger.pipeline.read.InputFile;
import org.newsledger.pipeline.read.Limits;

/**
 * Reading alone: {@code WarcBenchmark [PAGES [BYTES]]} makes a WARC of pages as large as that, each
 * a story among menus, related links and scripts, and reads it to raw articles on one thread,
 * stored plainly and by gzip. Tells megabytes of WARC a second of processor time, medians.
 */
public final class WarcBenchmark {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final String[] WORDS =
      ("the police said on that people town were a bridge in after storm river of from council and"
              + " minister water road hospital hundred two to near fire which school had been")
          .split(" ");

  private final Random random = new Random(1);

  private WarcBenchmark() {}

  /** Counts, so that nothing is read in vain. */
  private static final class Counter implements Found {
    private int articles;
    private int rejects;

    @Override
    public void document(Document document) {
      articles += document.text().isEmpty() ? 0 : 1;
    }

    @Override
    public void rejection(Rejection rejection) {
      rejects++;
    }

    @Override
    public void skipped(String what) {}
  }

  /** Measures and prints. */
  public static void main(String[] args) throws IOException {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int bytes = args.length > 1 ? Integer.parseInt(args[1]) : 60_000;
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Path folder = Files.createTempDirectory("warc");
    Path plain = folder.resolve("pages.warc");
    Path packed = folder.resolve("pages.warc.gz");
    try {
      long size = new WarcBenchmark().write(plain, packed, pages, bytes);
      measure(plain, size, pages);
      measure(packed, size, pages);
    } finally {
      Files.deleteIfExists(plain);
      Files.deleteIfExists(packed);
      Files.delete(folder);
    }
  }

  private static void measure(Path file, long size, int pages) throws IOException {
    Limits limits =
        new Limits(20_000_000, 20_000_000_000L, 4_000_000_000L, 1_000_000, 4, 100, 250, 1_000_000);
    long[] nanos = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      Counter counter = new Counter();
      InputFile input =
          new InputFile(file.toString(), file.getFileName().toString(), Files.size(file), null);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Formats.read(input, limits, counter);
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      if (counter.articles != pages || counter.rejects > 0) {
        throw new IllegalStateException(counter.articles + " of " + pages + " pages were read");
      }
      if (round >= 0) {
        nanos[round] = time;
      }
    }
    Arrays.sort(nanos);
    double seconds = nanos[ROUNDS / 2] / 1e9;
    System.out.printf(
        "%s: %d pages, %.1f MB of WARC, %.2f s of processor time, %.1f MB/s, %.0f pages/s%n",
        file.getFileName(), pages, size / 1e6, seconds, size / 1e6 / seconds, pages / seconds);
  }

  private long write(Path plain, Path packed, int pages, int bytes) throws IOException {
    long size = 0;
    try (OutputStream one = Files.newOutputStream(plain);
        OutputStream other = Files.newOutputStream(packed)) {
      for (int i = 0; i < pages; i++) {
        byte[] response = response(i, bytes);
        one.write(response);
        GZIPOutputStream member = new GZIPOutputStream(other);
        member.write(response);
        member.finish();
        size += response.length;
      }
    }
    return size;
  }

  private byte[] response(int number, int bytes) {
    String page = page(number, bytes);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/2022/01/06/"
            + number
            + "\r\nWARC-Date: 2022-01-07T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + number
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  /** A page as sites make them: an eighth of it is the story. */
  private String page(int number, int bytes) {
    StringBuilder page = new StringBuilder(bytes + 1000);
    page.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Story ");
    page.append(number).append("</title><meta property=\"article:published_time\" content=\"");
    page.append("2022-01-06T08:00:00Z\"><script>var x = {};\n");
    while (page.length() < bytes / 4) {
      page.append("x['").append(word()).append("'] = function(a) { return a + 1; };\n");
    }
    page.append("</script></head><body><nav><ul>");
    links(page, bytes / 2);
    page.append("</ul></nav><main><article><h1>Story ").append(number).append("</h1>");
    int end = page.length() + bytes / 8;
    while (page.length() < end) {
      page.append("<p>");
      sentence(page, 40);
      page.append("</p>\n");
    }
    page.append("</article></main><aside><h2>Read also</h2><ul>");
    links(page, bytes - 200);
    return page.append("</ul></aside><footer><p>All rights reserved</p></footer></body></html>")
        .toString();
  }

  private void links(StringBuilder page, int end) {
    while (page.length() < end) {
      page.append("<li class=\"item\"><a href=\"/2022/01/05/").append(random.nextInt(100_000));
      page.append("\" class=\"link\"><span>");
      sentence(page, 6);
      page.append("</span></a></li>\n");
    }
  }

  private void sentence(StringBuilder text, int words) {
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "The " : word()).append(i == words - 1 ? "." : i == 0 ? "" : " ");
    }
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
