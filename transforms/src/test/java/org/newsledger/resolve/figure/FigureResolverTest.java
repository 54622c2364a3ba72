package org.newsledger.resolve.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsledger.resolve.TestClaim.claim;
import static org.newsledger.resolve.TestClaim.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Accumulation;
import org.newsledger.model.Measure;
import org.newsledger.model.Place;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Subject;
import org.newsledger.resolve.Cause;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.Link;
import org.newsledger.resolve.Tally;
import org.newsledger.resolve.TestClaim;

class FigureResolverTest {

  /** A claim of eight people killed that an article published on a day. */
  private static TestClaim killed(String id) {
    return claim(id).published("2022-01-06");
  }

  private static TestClaim police(String id) {
    return killed(id).of(Subject.SECURITY_FORCES);
  }

  @Test
  void equalNumbersOfTwoArticlesAreOneFigure() {
    assertClusters("a b", killed("a"), killed("b"));
  }

  @Test
  void anotherMeasureValueOrCountryIsAnotherFigure() {
    assertClusters(
        "a | b | c | d",
        killed("a"),
        killed("b").counting(Measure.INJURED),
        killed("c").value(9),
        killed("d").in("UZ"));
  }

  @Test
  void anEqualNumberAloneMakesNoFigureOfTwoUndatedArticles() {
    assertClusters("a | b", claim("a"), claim("b"));
    assertClusters("a b", claim("a").beside("Aktau"), claim("b").beside("Aktau"));
    assertClusters("a b", claim("a").value(2298), claim("b").value(2298));
  }

  @Test
  void aSmallNumberNeedsMoreThanItsCountryAndTime() {
    assertClusters("a | b", killed("a").value(2), killed("b").value(2));
    assertClusters("a | b", killed("a").value(8), killed("b").value(8));
    assertClusters("a b", killed("a").value(2).at("Aktau"), killed("b").value(2).at("Aktau"));
  }

  @Test
  void twoCountriesMayBeOneWhereTheArticlesTellOneStory() {
    TestClaim here = killed("a").value(176).beside("Tehran", "Shahedshahr");
    TestClaim there = killed("b").value(176).in("UA").beside("Tehran", "Shahedshahr");

    assertClusters("a b", here, there);
    assertClusters("a | b", here, there.beside("Kyiv"));
  }

  @Test
  void aboutAndExactMergeAndExactWins() {
    TestClaim about = killed("a").value(12, 12, Qualifier.ABOUT);

    assertClusters("a b", about, killed("b"));
    assertEquals(Qualifier.EXACT, only(about, killed("b")).figure().quantity().qualifier());
  }

  @Test
  void atLeastAndVagueStayApartFromExact() {
    assertClusters(
        "a | b | c",
        killed("a"),
        killed("b").value(8, null, Qualifier.AT_LEAST),
        killed("c").value(8, 8, Qualifier.VAGUE));
  }

  @Test
  void peopleMayBeTheOnlyMoreSpecificSubject() {
    TestClaim people = killed("a");
    TestClaim children = killed("c").of(Subject.CHILDREN);

    assertClusters("a b", people, police("b"));
    assertClusters("a | b | c", people, police("b"), children);
  }

  @Test
  void theMergedSubjectIsTheMostSpecificThatHalfOfTheMentionsHold() {
    assertEquals(Subject.SECURITY_FORCES, only(police("a"), killed("b")).figure().subject());
    assertEquals(Subject.PEOPLE, only(police("a"), killed("b"), killed("c")).figure().subject());
  }

  @Test
  void aPlaceThatIsNotToldMayBeTheOnlyOneThatIs() {
    TestClaim almaty = killed("b").at("Almaty");
    TestClaim aktau = killed("c").at("Aktau");

    assertClusters("a b", killed("a"), almaty);
    assertClusters("a | b | c", killed("a"), almaty, aktau);
    assertClusters("a b | c", killed("a").from("x", "p", "x"), almaty.from("x", "p", "x"), aktau);
  }

  @Test
  void datesOverSevenDaysApartConflict() {
    assertClusters(
        "a b | c",
        police("a").on("2022-01-05"),
        police("b").on("2022-01-12"),
        police("c").on("2022-01-13"));
  }

  @Test
  void anArticleOfAnotherYearTellsOfAnother() {
    assertClusters(
        "a | b", police("a").published("2019-06-02"), police("b").published("2022-01-07"));
  }

  @Test
  void incrementsAreOfTheirDay() {
    TestClaim monday = killed("a").value(44).as(Accumulation.INCREMENT).on("2022-01-03");
    TestClaim thursday = killed("b").value(44).as(Accumulation.INCREMENT).on("2022-01-06");

    assertClusters("a | b", monday, thursday);
    assertClusters("a | b", monday, killed("b").value(44).on("2022-01-03"));
  }

  @Test
  void aPartToldOfATownIsNoNumberOfAll() {
    TestClaim part = killed("a").value(19).at("Aktau").as(Accumulation.PART);

    assertClusters("a | b", part, killed("b").value(19));
    assertClusters("a b", part, killed("b").value(19).at("Aktau"));
    assertClusters("a b", killed("a").value(19).as(Accumulation.PART), killed("b").value(19));
  }

  @Test
  void aSmallIncrementIsNoTotal() {
    TestClaim died = killed("a").value(3).at("Aktau").as(Accumulation.INCREMENT);

    assertClusters("a | b", died, killed("b").value(3).at("Aktau"));
    assertClusters("a b", died, killed("b").value(3).at("Aktau").as(Accumulation.INCREMENT));
  }

  @Test
  void theTollOfAMisfortuneIsNoneOfADeedUnlessTheStoryIsOne() {
    TestClaim crash = killed("a").value(21).at("Aktau").by(Cause.MISFORTUNE);
    TestClaim attack = killed("b").value(21).at("Aktau").by(Cause.DEED);

    assertClusters("a | b", crash, attack);
    assertClusters("a b", crash.beside("Atyrau", "Taraz"), attack.beside("Atyrau", "Taraz"));
  }

  @Test
  void thePlaceIsTheOneThatHalfOfTheClaimsTell() {
    Place country = new Place("Kazakhstan", "KZ", Place.Kind.COUNTRY, null, null);
    TestClaim town = killed("a").value(748).at("Aktau");
    TestClaim all = killed("b").value(748).within(country);

    assertEquals("Aktau", only(town, all).place().name());
    assertEquals(
        "Kazakhstan", only(town, all, killed("c").value(748).within(country)).place().name());
  }

  @Test
  void articlesThatTellPlentyAndShareNothingAreOfTwoStories() {
    TestClaim bus = police("a").value(21).beside("Zestaponi", "Chiatura", "Sachkhere");
    TestClaim protest = police("b").value(21).beside("Batumi", "Kutaisi", "Poti");

    assertClusters("a b", bus, protest.beside("Batumi"));
    assertClusters("a | b", bus.of(null), protest);
  }

  @Test
  void aTellingNumberIsRememberedInItsStory() {
    TestClaim then = killed("a").value(137).beside("Aktau", "Atyrau");
    TestClaim later = killed("b").value(137).beside("Aktau", "Atyrau").published("2022-02-20");

    assertClusters("a b", then, later);
    assertClusters("a | b", then, later.beside("Taraz"));
  }

  @Test
  void percentagesNeedAStoryToBeOne() {
    TestClaim rate = killed("a").counting(Measure.PERCENTAGE).of(null);
    TestClaim other = killed("b").counting(Measure.PERCENTAGE).of(null);

    assertClusters("a | b", rate, other);
    assertClusters("a b", rate.beside("Aktau", "Atyrau"), other.beside("Aktau", "Atyrau"));
  }

  @Test
  void confidenceAndSourcesCountWhatIsIndependent() {
    Tally tally =
        only(
                killed("a").from("1", "p", "x"),
                killed("b").from("2", "p", "y"),
                killed("c").from("3", "q", "x"),
                killed("d").from("3", "q", "x"))
            .tally();

    assertEquals(4, tally.mentions());
    assertEquals(3, tally.articles());
    assertEquals(2, tally.sources());
    assertEquals(0.75, tally.confidence(), 1e-9);
  }

  @Test
  void everyMergeSaysWhatAgreed() {
    Link link = resolve(police("a"), police("b")).links().get(0);

    assertEquals("a b", link.leftId() + ' ' + link.rightId());
    assertEquals("same value, country, subject, time", link.reason());
  }

  @Test
  void anUndatedArticleLearnsTheMonthOfItsTellingFigures() {
    Clusters<FigureCluster> clusters =
        resolve(killed("a").value(2298), claim("b").value(2298), claim("c").value(8).in("UZ"));

    assertEquals("2022-01-01", String.valueOf(member(clusters, "b").month()));
    assertEquals("null", String.valueOf(member(clusters, "a").month()));
    assertEquals("null", String.valueOf(member(clusters, "c").month()));
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    List<FigureClaim> claims = new ArrayList<>();
    Random random = new Random(7);
    Subject[] subjects = {Subject.PEOPLE, Subject.SECURITY_FORCES, Subject.CHILDREN, null};
    String[] cities = {null, "Almaty", "Aktau", "Atyrau"};
    for (int i = 0; i < 120; i++) {
      TestClaim claim =
          killed(String.format("c%03d", i))
              .of(subjects[random.nextInt(4)])
              .at(cities[random.nextInt(4)])
              .beside("town" + random.nextInt(5), "town" + random.nextInt(9))
              .from("article" + i % 31, "publisher" + i % 7, "text" + i % 29);
      int day = random.nextInt(60);
      claim = day < 20 ? claim.on("2022-01-%02d".formatted(day + 1)) : claim;
      claims.add(claim.figure());
    }
    List<FigureCluster> expected = FigureResolver.resolve(claims).clusters();

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertEquals(expected, FigureResolver.resolve(claims).clusters());
    }
    assertEquals(120, expected.stream().mapToInt(figure -> figure.tally().mentions()).sum());
  }

  private static Clusters<FigureCluster> resolve(TestClaim... claims) {
    return FigureResolver.resolve(figures(claims));
  }

  private static FigureCluster only(TestClaim... claims) {
    List<FigureCluster> clusters = resolve(claims).clusters();
    assertEquals(1, clusters.size());
    return clusters.get(0);
  }

  private static ClaimInCluster member(Clusters<FigureCluster> clusters, String id) {
    return clusters.members().stream()
        .filter(m -> m.claimId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void assertClusters(String expected, TestClaim... claims) {
    Map<String, TreeSet<String>> members = new TreeMap<>();
    for (ClaimInCluster member : resolve(claims).members()) {
      members.computeIfAbsent(member.clusterId(), c -> new TreeSet<>()).add(member.claimId());
    }
    assertEquals(
        expected,
        String.join(" | ", members.values().stream().map(ids -> String.join(" ", ids)).toList()));
  }
}
