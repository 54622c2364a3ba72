package org.newsledger.text.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPostTest {

  private static final String PROSE =
      "<p>The city closed its oldest bridge on Monday after the river rose by two metres.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<blockquote class='twitter-tweet'><p>Wet.<br>Very.</p>&mdash; Jane (@jane) <a href='https://twitter.com/jane/status/1'>May 2, 2020</a></blockquote>|Wet.\\nVery. — Jane (@jane) May 2, 2020",
        "<blockquote><p>Wet.</p>&mdash; Jane (@jane) <a href='https://x.com/jane/status/1'>May 2, 2020</a></blockquote>|Wet. — Jane (@jane) May 2, 2020",
        "<blockquote class='bluesky-embed'><p>Wet.<br><br><a href='https://bsky.app/1'>[image]</a></p>&mdash; Jane (<a href='https://bsky.app/profile/did'>@jane.bsky.social</a>) <a href='https://bsky.app/profile/did/post/3'>May 2, 2020 at 9:12 AM</a></blockquote>|Wet.\\n[image] — Jane (@jane.bsky.social) May 2, 2020 at 9:12 AM",
        "<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@jane/video/7'><section><a title='@jane' href='https://www.tiktok.com/@jane'>@jane</a><p>Wet.</p></section></blockquote>|Wet. — jane (@jane)",
        "<div class='fb-post' data-href='https://www.facebook.com/permalink.php?id=1'><blockquote><p>Wet.</p>Posted by Jane</blockquote></div>|Wet."
      })
  void keepsAPostInTheFormOfItsSignature(String html, String text) {
    assertEquals(
        "The city closed its oldest bridge on Monday after the river rose by two metres.\n\n"
            + text.replace("\\n", "\n"),
        PageReader.read("<div>" + PROSE + html + "</div>", null).text());
  }

  @Test
  void leavesOutAPostWithoutWords() {
    String empty =
        "<blockquote class='twitter-tweet'><a href='https://x.com/a/status/1'></a></blockquote>";

    assertEquals(
        "The city closed its oldest bridge on Monday after the river rose by two metres.",
        PageReader.read(PROSE + empty, null).text());
  }
}
