package org.newsledger.text.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile pages: {@code -Dnewsledger.fuzz=100000} tries as many mutations as that. */
class PageFuzzTest {

  private static final int MUTATIONS = Integer.getInteger("newsledger.fuzz", 1500);
  private static final int REPEATED = 300_000;

  private static final String[] PIECES = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<table><tr><td>",
    "</td>",
    "<a href=x>",
    "</a>",
    "<b>",
    "<br>",
    "<script>",
    "</script>",
    "<script type=\"application/ld+json\">{",
    "<!--",
    "-->",
    "<![CDATA[",
    "<article>",
    "<h1>",
    "</h1>",
    "<svg>",
    "<template>",
    "<select>",
    "<textarea>",
    "<title>",
    "<body>",
    "<frameset>",
    "&",
    "&#x",
    "&#150;",
    "\"",
    "'",
    ">",
    "<",
    "\0",
    "\ufffd",
    "\ud83c",
    " class=\"comments\"",
    "<meta charset=x>",
    "<blockquote class=twitter-tweet>",
    "(@",
    "{",
    "}",
    "["
  };

  @Test
  void readsAnyMutationOfAnyPage() {
    Random random = new Random(17);
    List<String> seeds = PageFixture.all().stream().map(PageFixture::html).toList();
    for (int i = 0; i < MUTATIONS; i++) {
      String html = mutate(seeds, random);
      Page page = PageReader.read(html, random.nextBoolean() ? null : "http://a.example/b");
      assertTrue(page.text().length() <= 2 * html.length() + 100, html);
    }
  }

  private static String mutate(List<String> seeds, Random random) {
    StringBuilder html = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
    for (int changes = 1 + random.nextInt(12); changes > 0 && !html.isEmpty(); changes--) {
      int at = random.nextInt(html.length());
      int end = Math.min(html.length(), at + random.nextInt(200));
      switch (random.nextInt(6)) {
        case 0 -> html.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> html.delete(at, end);
        case 2 -> html.insert(random.nextInt(html.length()), html.substring(at, end));
        case 3 -> html.setCharAt(at, (char) random.nextInt(0x10000));
        case 4 ->
            html.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(300)));
        default -> {
          String other = seeds.get(random.nextInt(seeds.size()));
          int from = random.nextInt(other.length());
          html.insert(at, other, from, Math.min(other.length(), from + random.nextInt(3000)));
        }
      }
    }
    return html.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=a>x",
        "<b>",
        "<b><p>x",
        "<a href=x>y",
        "<table><tr><td>x",
        "<td>x",
        "<li>x",
        "<article><p>Words that tell of a thing that happened somewhere, and when.",
        "<section><h1>x</h1>",
        "<span>x",
        "<br>",
        "x<br>",
        "x<br><br>",
        "&amp;",
        "&#x1F600;",
        "&",
        "\0",
        "<script>",
        "<script type=application/ld+json>{}</script>",
        "<script type=application/ld+json>{\"a\":[",
        "<!--",
        "<![CDATA[",
        "<p class=\"",
        "<blockquote class=twitter-tweet><p>x",
        "<blockquote>",
        "<meta name=a content=b>",
        "<time datetime=2022-01-06>x</time>",
        "<svg><p>",
        "<select><option>",
        "<form>",
        "<h1>x",
        "<x-y>",
        "<ul><li><a href=x>y</a>",
        "<nav>",
        "<template>",
        "<p>cookie ",
        "(@a) — ",
        "<i x=1></p>",
        "<div class=comment><p>Words that tell of a thing that happened somewhere, and when.</p>"
      })
  void keepsNoMoreThanThePageHasOfWhatItRepeats(String piece) {
    String html = piece.repeat(REPEATED / piece.length());

    assertTrue(PageReader.read("<body>" + html, null).text().length() <= html.length(), piece);
  }

  @Test
  void readsAttributesAndTextWithoutEnd() {
    String huge = "x ".repeat(1_000_000);
    String page = "<p class=\"%s\" id=\"%s\">%s".formatted(huge, huge, huge);

    assertTrue(PageReader.read(page, null).text().length() <= page.length());
  }
}
