package org.newsledger.resolve.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsledger.resolve.TestClaim.claim;
import static org.newsledger.resolve.TestClaim.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.TestClaim;
import org.newsledger.resolve.figure.FigureCluster;
import org.newsledger.resolve.figure.FigureResolver;

class SeriesResolverTest {

  /** A toll told by an article that also tells of Aktau and Atyrau. */
  private static TestClaim toll(String id, int value, String day) {
    return claim(id).value(value).published(day).beside("Aktau", "Atyrau");
  }

  @Test
  void theNewestOfAGrowingTollIsCurrent() {
    assertSeries(
        "[8 superseded, 12 superseded, 18 current]",
        toll("a", 8, "2022-01-05"),
        toll("b", 12, "2022-01-06"),
        toll("c", 18, "2022-01-07"));
  }

  @Test
  void withoutDatesTheGreaterSupersedes() {
    assertSeries(
        "[8 superseded, 18 current]",
        claim("a").value(18).beside("Aktau", "Atyrau"),
        claim("b").value(8).beside("Aktau", "Atyrau"));
  }

  @Test
  void atLeastTwelveThenAtLeastEighteenIsGrowth() {
    assertSeries(
        "[12 superseded, 18 current]",
        toll("a", 0, "2022-01-05").value(12, null, Qualifier.AT_LEAST).by("ministry"),
        toll("b", 0, "2022-01-05").value(18, null, Qualifier.AT_LEAST).by("hospital"));
  }

  @Test
  void twoStoriesAreTwoSeries() {
    assertSeries(
        "[8 current] [12 current]",
        toll("a", 8, "2022-01-05"),
        claim("b").value(12).published("2022-01-06").beside("Taraz", "Shymkent"));
  }

  @Test
  void twoTownsAreTwoSeries() {
    assertSeries(
        "[8 current] [12 current]",
        toll("a", 8, "2022-01-05").at("Aktau"),
        toll("b", 12, "2022-01-06").at("Atyrau"));
  }

  @Test
  void anotherSubjectIsAnotherSeries() {
    assertSeries(
        "[8 current] [12 current]",
        toll("a", 8, "2022-01-05").of(Subject.SECURITY_FORCES),
        toll("b", 12, "2022-01-06").of(Subject.PROTESTERS));
  }

  @Test
  void peopleFollowThoseWhoWereNamedAtFirst() {
    TestClaim first = toll("a", 9, "2022-01-05").of(Subject.PRISONERS);
    TestClaim second = toll("b", 14, "2022-01-06").of(Subject.PRISONERS);

    assertSeries(
        "[9 superseded, 14 superseded, 19 current]", first, second, toll("c", 19, "2022-01-07"));
    assertSeries(
        "[9 superseded, 14 current] [40 current]", first, second, toll("c", 40, "2022-01-07"));
    assertSeries(
        "[9 superseded, 14 current] [19 current]", first, second, toll("c", 19, "2022-01-06"));
    assertSeries(
        "[9 current] [14 current] [19 current]",
        first,
        second.of(Subject.SECURITY_FORCES),
        toll("c", 19, "2022-01-07"));
  }

  @Test
  void aboutTwentyIsNoRivalOfTwentyOne() {
    TestClaim about = toll("a", 0, "2022-01-05").value(20, 20, Qualifier.ABOUT).by("ministry");

    assertSeries("[20 superseded, 21 current]", about, toll("b", 21, "2022-01-05").by("hospital"));
    assertSeries("[20 disputed, 30 disputed]", about, toll("b", 30, "2022-01-05").by("hospital"));
  }

  @Test
  void anArticleOfNoKnownDayDoesNotHoldToANumber() {
    TestClaim hurt = toll("a", 31, "2022-01-05").counting(Measure.INJURED);
    TestClaim undated = claim("b").value(31).beside("Aktau", "Atyrau").counting(Measure.INJURED);
    TestClaim fewer = toll("c", 28, "2022-01-06").counting(Measure.INJURED);

    assertSeries("[28 current, 31 superseded]", hurt, undated, fewer);
    assertSeries(
        "[28 disputed, 31 disputed]",
        hurt.by("union"),
        undated.by("union"),
        fewer.by("ministry"),
        toll("d", 31, "2022-01-06").counting(Measure.INJURED).by("union"));
  }

  @Test
  void incrementsAndTotalsAreNotOneSeries() {
    assertSeries(
        "[44 current] [2298 current]",
        toll("a", 44, "2022-01-05").counting(Measure.DETAINED).as(Accumulation.INCREMENT),
        toll("b", 2298, "2022-01-06").counting(Measure.DETAINED).as(Accumulation.TOTAL));
  }

  @Test
  void rivalClaimantsAtOneTimeDispute() {
    assertSeries(
        "[5 disputed, 20 disputed]",
        toll("a", 5, "2022-01-05").by("ministry"),
        toll("b", 20, "2022-01-05").by("opposition"));
    assertSeries(
        "[5 superseded, 7 disputed, 20 disputed]",
        toll("a", 5, "2022-01-05").by("ministry"),
        toll("b", 20, "2022-01-06").by("opposition"),
        toll("c", 7, "2022-01-06").by("ministry"));
  }

  @Test
  void withoutDatesRivalsAreToldByOneArticle() {
    TestClaim ministry = claim("a").value(5).beside("Aktau", "Atyrau").by("ministry");
    TestClaim opposition = claim("b").value(20).beside("Aktau", "Atyrau").by("opposition");

    assertSeries("[5 superseded, 20 current]", ministry, opposition);
    assertSeries(
        "[5 disputed, 20 disputed]", ministry.from("x", "p", "x"), opposition.from("x", "p", "x"));
  }

  @Test
  void oneClaimantRevisesItsOwnNumber() {
    assertSeries(
        "[41 current, 46 superseded]",
        toll("a", 46, "2022-01-05").by("ministry"),
        toll("b", 41, "2022-01-07").by("ministry"));
  }

  @Test
  void aSentenceThatTellsBothSettlesTheirOrder() {
    assertSeries(
        "[41 current, 46 superseded]",
        toll("a", 46, "2022-01-07"),
        toll("b", 41, "2022-01-07").replacing(46));
  }

  @Test
  void aSmallerNumberOfOneLateSourceRevisesNothing() {
    assertSeries(
        "[12 superseded, 18 current]", toll("a", 18, "2022-01-05"), toll("b", 12, "2022-01-07"));
  }

  @Test
  void whatIsOutOfScaleIsAnOutlier() {
    assertSeries(
        "[44 superseded, 60 current, 20000 outlier]",
        toll("a", 44, "2022-01-05"),
        toll("b", 60, "2022-01-06"),
        toll("c", 0, "2022-01-05").value(20000, 99999, Qualifier.VAGUE));
  }

  @Test
  void aTollThatGrowsTenfoldIsNoOutlier() {
    assertSeries(
        "[60 superseded, 90 superseded, 1200 current]",
        toll("a", 60, "2022-01-05"),
        toll("b", 90, "2022-01-06"),
        toll("c", 1200, "2022-01-07"));
  }

  @Test
  void aVagueNumberAfterAnExactOneIsNoNews() {
    assertSeries(
        "[20 superseded, 44 current]",
        toll("a", 44, "2022-01-05"),
        toll("b", 0, "2022-01-06").value(20, 99, Qualifier.VAGUE));
  }

  @Test
  void aNumberThatIsNeverToldAloneCountsSomeOfTheGreater() {
    TestClaim all = toll("a", 21, "2022-01-05").counting(Measure.INJURED);
    TestClaim badly = toll("b", 4, "2022-01-05").counting(Measure.INJURED);

    assertSeries("[21 current] [4 current]", all.from("x", "p", "x"), badly.from("x", "p", "x"));
    assertSeries("[4 superseded, 21 current]", all, badly);
  }

  @Test
  void theTollsOfAQuakeAndOfAnAttackAreTwoSeries() {
    TestClaim quake = toll("a", 8, "2022-01-05").beside("Aktau").by(Cause.MISFORTUNE);
    TestClaim attack = toll("b", 12, "2022-01-05").beside("Aktau").by(Cause.DEED);

    assertSeries("[8 current] [12 current]", quake, attack);
    assertSeries("[8 superseded, 12 current]", quake, attack.by(Cause.MISFORTUNE));
  }

  @Test
  void twoForcesSentTogetherAreNoRivals() {
    TestClaim soldiers =
        toll("a", 200, "2022-01-05").counting(Measure.DEPLOYED).from("x", "p", "x");
    TestClaim police = toll("b", 300, "2022-01-05").counting(Measure.DEPLOYED).from("x", "p", "x");

    assertSeries("[200 current] [300 current]", soldiers, police.by("minister"));
    assertSeries(
        "[200 superseded, 300 current]",
        soldiers.from("x", "p", "x"),
        toll("b", 300, "2022-01-06").counting(Measure.DEPLOYED));
  }

  @Test
  void theHurtGrowFewerAsTheyDie() {
    assertSeries(
        "[28 current, 31 superseded]",
        toll("a", 31, "2022-01-05").counting(Measure.INJURED),
        toll("b", 28, "2022-01-06").counting(Measure.INJURED));
    assertSeries(
        "[4 superseded, 31 current]",
        toll("a", 31, "2022-01-05").counting(Measure.INJURED),
        toll("b", 4, "2022-01-06").counting(Measure.INJURED));
  }

  @Test
  void aNumberOfAnotherYearIsAnotherStorys() {
    assertSeries(
        "[8 current] [12 current]",
        toll("a", 8, "2022-01-05").on("2011-12-16"),
        toll("b", 12, "2022-01-05"));
  }

  @Test
  void aNumberThatOfficialsTellInTheCapitalIsTheCountrys() {
    assertSeries(
        "[8 superseded, 12 superseded, 18 current]",
        toll("a", 8, "2022-01-05").at("Astana"),
        toll("b", 12, "2022-01-06").at("Aktau"),
        toll("c", 18, "2022-01-07"));
  }

  @Test
  void theOrderOfFiguresChangesNothing() {
    List<TestClaim> claims = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      claims.add(
          toll("c%02d".formatted(i), 1 + random.nextInt(40), "2022-01-0" + (1 + random.nextInt(9)))
              .by("claimant " + random.nextInt(4))
              .at(random.nextBoolean() ? "Aktau" : random.nextBoolean() ? "Taraz" : null)
              .beside("town" + random.nextInt(6), "town" + random.nextInt(6)));
    }
    List<FigureCluster> figures =
        new ArrayList<>(
            FigureResolver.resolve(figures(claims.toArray(TestClaim[]::new))).clusters());
    List<PlacedFigure> expected = SeriesResolver.resolve(figures).figures();

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(figures, random);
      assertEquals(expected, SeriesResolver.resolve(figures).figures());
    }
  }

  private static void assertSeries(String expected, TestClaim... claims) {
    List<FigureCluster> figures = FigureResolver.resolve(figures(claims)).clusters();
    Map<String, Map<Double, String>> series = new TreeMap<>();
    for (PlacedFigure placed : SeriesResolver.resolve(figures).figures()) {
      double value = Magnitude.value(placed.figure());
      series
          .computeIfAbsent(placed.seriesId(), s -> new TreeMap<>())
          .put(
              value,
              "%.0f %s"
                  .formatted(value, placed.status().name().toLowerCase(java.util.Locale.ROOT)));
    }
    assertEquals(
        expected,
        String.join(" ", series.values().stream().map(s -> s.values().toString()).toList()));
  }
}
