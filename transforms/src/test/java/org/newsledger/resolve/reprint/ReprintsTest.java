package org.newsledger.resolve.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.reprint.Newsroom.Score;

/** What is a reprint and what is none, from texts to groups. */
class ReprintsTest {

  private static final String BRIDGE =
      """
      Bridge collapse near Harlow leaves four dead

      A road bridge over the Stort fell into the river early on Monday, taking three cars and a bus with it. Four people died and eleven were taken to hospital, the county's ambulance service said.

      The bridge had been closed to lorries since a survey in 2019 found rust in two of its supports. Repairs were put off twice for want of money, papers seen by this newspaper show.

      "We heard a noise like thunder and then there was only dust," said Ellen Marsh, who runs the petrol station on the western bank. "The bus driver was already climbing out of the window."

      Divers searched the river until dark. The water was too fast to go on during the night, a fire officer said, and the search would be taken up again at six.

      The transport secretary is expected at the site on Tuesday. Two other bridges of the same make were closed as a precaution.
      """;

  private static final String BRIDGE_BY_OTHERS =
      """
      Four killed as span gives way in Essex

      Four people lost their lives when a river crossing near Harlow gave way in the morning rush hour. A coach and three cars were on it.

      Engineers had warned about the structure for years. A local councillor called the accident a scandal and asked for an inquiry.

      "We heard a noise like thunder and then there was only dust," said Ellen Marsh, who runs the petrol station on the western bank.

      Eleven passengers were hurt, three of them badly. Hospitals in Cambridge and Chelmsford asked for blood donors, and trains to Bishop's Stortford were held back for two hours.

      The government promised money for repairs, but gave no date.
      """;

  @Test
  void findsEditedCopiesOfTheBundledArticlesAndNothingElse() throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../fixtures/articles"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        names.add(file.toString());
        texts.add(Files.readString(file));
      }
    }
    Newsroom newsroom = new Newsroom(7);
    List<ReprintSketch> sketches = new ArrayList<>();
    Map<String, String> gold = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String other = texts.get((i + 1) % texts.size());
      for (int copy = 0; copy < 4; copy++) {
        String text = copy == 0 ? texts.get(i) : newsroom.reprint(texts.get(i), other);
        ReprintSketch sketch = Newsroom.sketch(names.get(i) + copy, text);
        sketches.add(sketch);
        gold.put(sketch.articleId(), names.get(i));
      }
    }

    Score score = Score.of(Newsroom.groups(sketches), gold);
    assertTrue(texts.size() >= 40, "the bundled articles are there");
    assertTrue(score.f1() >= 0.97, score::toString);
    assertEquals(score.right(), score.found(), "no two articles are put together that are not one");
  }

  @Test
  void neitherTheOrderOfArticlesNorHowTheyAreCutMatters() {
    Newsroom newsroom = new Newsroom(1);
    List<ReprintSketch> sketches = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = i % 3 == 0 ? BRIDGE_BY_OTHERS : BRIDGE;
      sketches.add(Newsroom.sketch("a" + i, newsroom.reprint(text, BRIDGE_BY_OTHERS)));
    }
    Map<String, String> expected = Newsroom.groups(sketches);
    assertTrue(expected.values().stream().distinct().count() < 20, "there are copies");
    Random random = new Random(2);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(sketches, random);
      assertEquals(expected, Newsroom.groups(sketches));
    }
  }

  @Test
  void twoReportsThatQuoteTheSameSentenceAreNoCopies() {
    assertFalse(
        Newsroom.copies(Newsroom.sketch("a", BRIDGE), Newsroom.sketch("b", BRIDGE_BY_OTHERS)));
  }

  @Test
  void halfAnArticleIsACopyAndADigestOfManyIsNone() {
    ReprintSketch bridge = Newsroom.sketch("a", BRIDGE);
    String half = BRIDGE.substring(0, BRIDGE.indexOf("Divers searched"));
    assertTrue(Newsroom.copies(bridge, Newsroom.sketch("b", half)));

    StringBuilder digest = new StringBuilder("The week in brief\n\n").append(half);
    for (int i = 0; i < 60; i++) {
      digest
          .append("\n\nItem ")
          .append(i)
          .append(": council ")
          .append(7 * i)
          .append(" voted for plan ")
          .append(11 * i)
          .append(" against the advice of party ")
          .append(13 * i)
          .append(" in town ")
          .append(17 * i)
          .append('.');
    }
    assertFalse(Newsroom.copies(bridge, Newsroom.sketch("c", digest.toString())));
  }

  @Test
  void theSameFormWithOtherNumbersIsNoCopy() {
    assertFalse(
        Newsroom.copies(
            Newsroom.sketch("a", market("1.0812", "0.3", "18,204", "92.15")),
            Newsroom.sketch("b", market("1.0790", "0.7", "17,988", "90.40"))));
    assertTrue(
        Newsroom.copies(
            Newsroom.sketch("a", market("1.0812", "0.3", "18,204", "92.15")),
            Newsroom.sketch(
                "b", "Seen elsewhere\n\n" + market("1.0812", "0.3", "18,204", "92.15"))));
  }

  private static String market(String euro, String change, String shares, String oil) {
    return "Markets at noon\n\nThe euro stood at "
        + euro
        + " dollars at noon, a change of "
        + change
        + " percent from the evening before, and traders spoke of a quiet morning without news.\n\n"
        + "Leading shares were at "
        + shares
        + " points after an hour in which little was bought or sold, and a barrel of oil cost "
        + oil
        + " dollars on the exchange that sets the price for the whole continent.";
  }

  @Test
  void shortArticlesAreCopiesOnlyWhenNearlyAllOfThemIsTheSame() {
    String fire = "Two people died in a fire in an old hotel in Bonn on Friday, police said.";
    assertTrue(Newsroom.copies(Newsroom.sketch("a", fire), Newsroom.sketch("b", fire)));
    assertFalse(
        Newsroom.copies(
            Newsroom.sketch("a", fire),
            Newsroom.sketch("b", fire.replace("Bonn", "Hamm").replace("hotel", "mill"))));
    assertFalse(
        Newsroom.copies(
            Newsroom.sketch("a", "Storm over the islands\n\nMore to follow."),
            Newsroom.sketch("b", "Strike at the mines\n\nMore to follow.")));
  }

  @Test
  void theSameTextIsACopyHoweverLittleItSays() {
    for (String text : List.of("Yes.", "…", "7", "!!!", BRIDGE)) {
      assertTrue(Newsroom.copies(Newsroom.sketch("a", text), Newsroom.sketch("b", text)), text);
    }
    assertFalse(Newsroom.copies(Newsroom.sketch("a", "…"), Newsroom.sketch("b", "!!!")));
  }

  @Test
  void whatAnOutletPrintsUnderEverythingDoesNotMakeCopies() {
    String footer =
        """


        This paper belongs to its readers and takes no money from parties, banks or owners of land. If you like what you read, become a member for less than the price of a coffee.
        Letters to the editors may be shortened. The opinions of our guests are their own, and the editors share none of them unless they say so in so many words.
        """;
    List<ReprintSketch> sketches = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String own = "Report from valley " + i + "\n\n" + ownWords(new Random(i)) + footer;
      sketches.add(Newsroom.sketch("a" + i, "valley.example", "en", own));
    }
    sketches.add(
        Newsroom.sketch("b", "hill.example", "en", "Elsewhere\n\n" + ownWords(new Random(3))));

    Map<String, String> groups = Newsroom.groups(sketches);
    assertEquals(12, groups.values().stream().distinct().count(), groups::toString);
    assertEquals(groups.get(sketches.get(3).articleId()), groups.get(sketches.get(12).articleId()));
    assertTrue(
        Newsroom.copies(sketches.get(0), sketches.get(1)),
        "two articles alone don't show what is boilerplate");
  }

  private static String ownWords(Random random) {
    List<String> words =
        List.of(
            "the",
            "old",
            "farmers",
            "of",
            "this",
            "valley",
            "who",
            "had",
            "never",
            "seen",
            "such",
            "snow",
            "and",
            "their",
            "children",
            "were",
            "waiting",
            "for",
            "bread",
            "from",
            "town",
            "when",
            "road",
            "opened",
            "after",
            "three",
            "weeks",
            "with",
            "help",
            "neighbours");
    StringBuilder text = new StringBuilder();
    for (int sentence = 0; sentence < 6; sentence++) {
      text.append(sentence == 0 ? "Then" : " Then");
      for (int word = 0; word < 10; word++) {
        text.append(' ').append(words.get(random.nextInt(words.size())));
      }
      text.append('.');
    }
    return text.toString();
  }

  @Test
  void tenThousandCopiesAreOneGroupAtACostThatGrowsAsTheirNumber() {
    Newsroom newsroom = new Newsroom(4);
    List<ReprintSketch> variants = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      variants.add(Newsroom.sketch("v" + i, newsroom.reprint(BRIDGE, BRIDGE_BY_OTHERS)));
    }
    List<ReprintSketch> sketches = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      ReprintSketch like = variants.get(i % 40);
      sketches.add(
          new ReprintSketch(
              String.format("%05d", i),
              like.language(),
              null,
              0,
              like.words(),
              like.phrases(),
              like.numbers()));
    }

    List<Link> links = Newsroom.links(sketches);
    Map<String, String> groups = Newsroom.groups(sketches);
    assertEquals(1, groups.values().stream().distinct().count());
    assertTrue(links.size() < 60 * sketches.size(), () -> links.size() + " links");
    Map<String, Integer> perArticle = new HashMap<>();
    links.forEach(link -> perArticle.merge(link.rightId(), 1, Integer::sum));
    assertTrue(perArticle.values().stream().mapToInt(n -> n).max().orElse(0) <= 13 * 32);
  }
}
