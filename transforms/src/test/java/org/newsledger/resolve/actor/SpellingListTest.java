package org.newsledger.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsledger.extract.name.Spelling;
import org.newsledger.resolve.actor.SpellingList.Score;
import org.newsledger.resolve.actor.SpellingList.Spelled;

/** Holds the comparison of names, without any knowledge base, against the project's own list. */
class SpellingListTest {

  private static final Path RESULT = Path.of("..", "fixtures", "spellings.tsv");

  @Test
  void tellsOfTheHalfThatNoRuleWasTunedOnWhoIsWho() throws IOException {
    List<String> tunedErrors = new ArrayList<>();
    Score tuned = SpellingList.judge(SpellingList.half(true), tunedErrors);
    Score reported = SpellingList.judge(SpellingList.half(false), new ArrayList<>());
    if ("spellings".equals(System.getProperty("newsledger.show"))) {
      tunedErrors.forEach(System.out::println); // of the other half none is ever shown
    }
    String text =
        "half\tnames\tright\twrong\tmissed\tprecision\trecall\tf1\n"
            + row("tuned", tuned)
            + row("reported", reported);
    if (Boolean.getBoolean("newsledger.update")) {
      Files.writeString(RESULT, text);
    }
    assertEquals(Files.readString(RESULT), text, RESULT + " is stale");
    assertTrue(reported.f1() >= 0.9, reported::toString);
    assertTrue(reported.precision() >= 0.98, reported::toString);
  }

  @Test
  void holdsManyScriptsAndTraditionsInBothHalves() {
    for (boolean tuned : new boolean[] {true, false}) {
      List<Spelled> names = SpellingList.half(tuned);
      assertTrue(names.size() >= 400, "names: " + names.size());
      assertTrue(names.stream().map(n -> Spelling.script(n.name().text())).distinct().count() >= 6);
      assertTrue(names.stream().map(n -> n.name().language()).distinct().count() >= 10);
    }
  }

  private static String row(String half, Score score) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%d\t%d\t%d\t%.3f\t%.3f\t%.3f%n",
        half,
        score.names(),
        score.right(),
        score.wrong(),
        score.missed(),
        score.precision(),
        score.recall(),
        score.f1());
  }
}
