package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Measure;
import org.newsledger.model.Qualifier;
import org.newsledger.model.Quantity;
import org.newsledger.model.Subject;

class FigureResolverTest {

  @Test
  void equalSlotsOfTwoArticlesAreOneFigure() {
    assertClusters("a b", TestClaim.killed("a"), TestClaim.killed("b"));
  }

  @Test
  void anotherMeasureValueOrCountryIsAnotherFigure() {
    assertClusters(
        "a | b | c | d",
        TestClaim.killed("a"),
        TestClaim.killed("b").with(Measure.INJURED),
        TestClaim.killed("c").with(Quantity.exact(9)),
        TestClaim.killed("d").in("UZ"));
  }

  @Test
  void withoutACountryAnArticleKeepsItsFiguresToItself() {
    assertClusters(
        "a | b c",
        TestClaim.killed("a").in(null),
        TestClaim.killed("b").in(null).from("x", "x", "same text"),
        TestClaim.killed("c").in(null).from("y", "y", "same text"));
  }

  @Test
  void aboutAndExactMergeAndExactWins() {
    TestClaim about = TestClaim.killed("a").with(quantity(8, 8, Qualifier.ABOUT));
    assertClusters("a b", about, TestClaim.killed("b"));

    var figures = FigureResolver.resolve(List.of(about.make(), TestClaim.killed("b").make()));
    assertEquals(Qualifier.EXACT, figures.get(0).figure().quantity().qualifier());
  }

  @Test
  void atLeastAndVagueStayApartFromExact() {
    assertClusters(
        "a | b | c",
        TestClaim.killed("a"),
        TestClaim.killed("b").with(new Quantity(BigDecimal.valueOf(8), null, Qualifier.AT_LEAST)),
        TestClaim.killed("c").with(quantity(8, 8, Qualifier.VAGUE)));
  }

  @Test
  void peopleMayBeTheOnlyMoreSpecificSubject() {
    TestClaim people = TestClaim.killed("a");
    TestClaim police = TestClaim.killed("b").with(Subject.SECURITY_FORCES);
    TestClaim children = TestClaim.killed("c").with(Subject.CHILDREN);

    assertClusters("a b", people, police);
    assertClusters("a | b | c", people, police, children);
  }

  @Test
  void theMergedSubjectIsTheMostSpecificThatHalfOfTheMentionsHold() {
    TestClaim police = TestClaim.killed("a").with(Subject.SECURITY_FORCES);

    assertEquals(Subject.SECURITY_FORCES, subject(police, TestClaim.killed("b")));
    assertEquals(Subject.PEOPLE, subject(police, TestClaim.killed("b"), TestClaim.killed("c")));
  }

  @Test
  void aPlaceThatIsNotToldMayBeTheOnlyOneThatIs() {
    TestClaim anywhere = TestClaim.killed("a");
    TestClaim almaty = TestClaim.killed("b").at("Almaty");
    TestClaim aktau = TestClaim.killed("c").at("Aktau");

    assertClusters("a b", anywhere, almaty);
    assertClusters("a | b | c", anywhere, almaty, aktau);
    assertClusters("a b | c", anywhere.from("x", "p", "x"), almaty.from("x", "p", "x"), aktau);
  }

  @Test
  void datesOverSevenDaysApartConflict() {
    assertClusters(
        "a b | c",
        TestClaim.killed("a").on("2022-01-05"),
        TestClaim.killed("b").on("2022-01-12"),
        TestClaim.killed("c").on("2022-01-13"));
  }

  @Test
  void anUndatedClaimIsNotTiedToOneOfAnotherYear() {
    assertClusters(
        "a | b",
        TestClaim.killed("a").on("2019-06-01").published("2019-06-02"),
        TestClaim.killed("b").published("2022-01-07"));
  }

  @Test
  void percentagesOfTwoArticlesAreNeverOneFigure() {
    assertClusters(
        "a | b",
        TestClaim.killed("a").with(Measure.PERCENTAGE).with((Subject) null),
        TestClaim.killed("b").with(Measure.PERCENTAGE).with((Subject) null));
  }

  @Test
  void confidenceAndSourcesCountWhatIsIndependent() {
    Tally tally =
        FigureResolver.resolve(
                List.of(
                    TestClaim.killed("a").from("1", "p", "x").make(),
                    TestClaim.killed("b").from("2", "p", "y").make(),
                    TestClaim.killed("c").from("3", "q", "x").make(),
                    TestClaim.killed("d").from("3", "q", "x").make()))
            .get(0)
            .tally();

    assertEquals(4, tally.mentions());
    assertEquals(3, tally.articles());
    assertEquals(2, tally.sources());
    assertEquals(0.75, tally.confidence(), 1e-9);
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    List<ReportedClaim> claims = new ArrayList<>();
    Random random = new Random(7);
    Subject[] subjects = {Subject.PEOPLE, Subject.SECURITY_FORCES, Subject.CHILDREN, null};
    String[] cities = {null, "Almaty", "Aktau", "Atyrau"};
    for (int i = 0; i < 120; i++) {
      TestClaim claim =
          TestClaim.killed(String.format("c%03d", i))
              .with(subjects[random.nextInt(4)])
              .at(cities[random.nextInt(4)])
              .from("article" + i % 31, "publisher" + i % 7, "text" + i % 29);
      int day = random.nextInt(60);
      claim = day < 40 ? claim.on("2022-01-01").published("2022-01-01") : claim;
      claim = day < 20 ? claim.on("2022-01-%02d".formatted(day + 1)) : claim;
      claims.add(claim.make());
    }
    List<FigureCluster> expected = FigureResolver.resolve(claims);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertEquals(expected, FigureResolver.resolve(claims));
    }
    assertEquals(120, expected.stream().mapToInt(figure -> figure.claims().size()).sum());
  }

  private static Subject subject(TestClaim... claims) {
    return FigureResolver.resolve(Stream.of(claims).map(TestClaim::make).toList())
        .get(0)
        .figure()
        .subject();
  }

  private static Quantity quantity(long low, long high, Qualifier qualifier) {
    return new Quantity(BigDecimal.valueOf(low), BigDecimal.valueOf(high), qualifier);
  }

  private static void assertClusters(String expected, TestClaim... claims) {
    assertEquals(
        expected,
        String.join(
            " | ",
            FigureResolver.resolve(Stream.of(claims).map(TestClaim::make).toList()).stream()
                .map(
                    figure ->
                        String.join(
                            " ", figure.claims().stream().map(c -> c.claim().claimId()).toList()))
                .toList()));
  }
}
