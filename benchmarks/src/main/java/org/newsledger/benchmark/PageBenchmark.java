package org.newsledger.benchmark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsledger.text.charset.CharacterDecoder;
import org.newsledger.text.charset.Decoded;
import org.newsledger.text.charset.UndecodableException;
import org.newsledger.text.page.Page;
import org.newsledger.text.page.PageReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages of 60 KB on one thread: those of a folder, one after the other, each followed by as many
 * links to other articles as fill it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {

  private static final int CHARACTERS = 60_000;
  private static final String END = "</body>";
  private static final String LINK =
      "<div class=\"teaser-card col-6\"><a href=\"/news/2022/01/06/title-of-the-item.html\"><img"
          + " src=\"/img/thumb-300.jpg\" alt=\"\" width=\"300\" height=\"200\" loading=\"lazy\">"
          + "<h3 class=\"teaser-card__title\">A headline of the list</h3></a><p"
          + " class=\"teaser-card__lead\">Words that lead to the item, some <b>bold</b>.</p>"
          + "<span class=\"teaser-card__time\">2 h</span></div>\n";

  /** A folder of {@code .html} pages. */
  @Param("fixtures/pages")
  public String pages = "";

  private final List<String> texts = new ArrayList<>();
  private final List<byte[]> utf8 = new ArrayList<>();
  private final List<byte[]> undeclared = new ArrayList<>();
  private int next;

  /** Reads the pages and fills them up. */
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(pages))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        StringBuilder page = new StringBuilder(Files.readString(file));
        int end = Math.max(page.lastIndexOf(END), page.lastIndexOf("</BODY>"));
        while (page.length() < CHARACTERS) {
          page.insert(end, LINK);
        }
        texts.add(page.toString());
        utf8.add(page.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    for (String text : texts) {
      undeclared.add(text.getBytes(Charset.forName("windows-1251")));
    }
  }

  /** HTML to the story and what the page says of it. */
  @Benchmark
  public Page page() {
    return PageReader.read(texts.get(turn()), "https://news.example/a");
  }

  /** Bytes of UTF-8 to characters. */
  @Benchmark
  public Decoded utf8() throws UndecodableException {
    return CharacterDecoder.decode(utf8.get(turn()), null);
  }

  /** Bytes of a code page to characters, when nothing tells which it is but the text. */
  @Benchmark
  public Decoded codePage() throws UndecodableException {
    return CharacterDecoder.decode(undeclared.get(turn()), null);
  }

  private int turn() {
    next = (next + 1) % texts.size();
    return next;
  }
}
