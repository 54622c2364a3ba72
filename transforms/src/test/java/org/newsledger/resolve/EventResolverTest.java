package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.model.EventType;

class EventResolverTest {

  @Test
  void equalSlotsAreOneEvent() {
    assertClusters(
        "a b",
        TestClaim.protest("a").at("Almaty").on("2022-01-05"),
        TestClaim.protest("b").at("Almaty").on("2022-01-05"));
  }

  @Test
  void anotherTypeCountryPlaceDayOrModeIsAnotherEvent() {
    TestClaim demo = TestClaim.protest("a").with(EventType.PROTEST, "demo").at("Almaty");
    assertClusters(
        "a | b | c | d | e",
        demo.on("2022-01-05"),
        TestClaim.protest("b").with(EventType.ASSAULT, null).at("Almaty").on("2022-01-05"),
        TestClaim.protest("c").with(EventType.PROTEST, "demo").at("Aktau").on("2022-01-05"),
        TestClaim.protest("d").with(EventType.PROTEST, "demo").at("Almaty").on("2022-01-06"),
        TestClaim.protest("e").with(EventType.PROTEST, "riot").at("Almaty").on("2022-01-05"));
  }

  @Test
  void withinAnArticleWhatIsNotToldMayBeWhatIs() {
    TestClaim undated = TestClaim.protest("a").from("x", "p", "x");
    TestClaim fifth = TestClaim.protest("b").at("Almaty").on("2022-01-05").from("x", "p", "x");
    TestClaim sixth = TestClaim.protest("c").at("Almaty").on("2022-01-06").from("x", "p", "x");

    assertClusters("a b", undated, fifth);
    assertClusters("a | b | c", undated, fifth, sixth);
  }

  @Test
  void acrossArticlesAPlaceOrADayMustBeTold() {
    assertClusters("a | b", TestClaim.protest("a"), TestClaim.protest("b"));
    assertClusters("a b", TestClaim.protest("a").at("Almaty"), TestClaim.protest("b").at("Almaty"));
    assertClusters(
        "a b", TestClaim.protest("a").on("2022-01-05"), TestClaim.protest("b").on("2022-01-05"));
    assertClusters(
        "a | b | c",
        TestClaim.protest("a"),
        TestClaim.protest("b").on("2022-01-05"),
        TestClaim.protest("c").at("Almaty").on("2022-01-05"));
  }

  @Test
  void anUntoldModeMayBeTheOnlyOneThatIsTold() {
    TestClaim any = TestClaim.protest("a").at("Almaty");
    TestClaim riot = TestClaim.protest("b").with(EventType.PROTEST, "riot").at("Almaty");
    TestClaim demo = TestClaim.protest("c").with(EventType.PROTEST, "demo").at("Almaty");

    assertClusters("a b", any, riot);
    assertClusters("a | b | c", any, riot, demo);
  }

  @Test
  void theSummaryIsTheSentenceThatFillsMostSlots() {
    EventCluster event =
        EventResolver.resolve(
                List.of(
                    TestClaim.protest("a").from("x", "p", "x").make(),
                    TestClaim.protest("b")
                        .at("Almaty")
                        .on("2022-01-05")
                        .from("x", "p", "x")
                        .make()))
            .get(0);

    assertEquals("sentence of b", event.summary());
    assertEquals("a", event.eventId());
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    List<ReportedClaim> claims = new ArrayList<>();
    Random random = new Random(11);
    String[] cities = {null, "Almaty", "Aktau"};
    String[] modes = {null, "demo", "riot"};
    for (int i = 0; i < 100; i++) {
      TestClaim claim =
          TestClaim.protest(String.format("c%03d", i))
              .with(EventType.PROTEST, modes[random.nextInt(3)])
              .at(cities[random.nextInt(3)])
              .from("article" + i % 31, "publisher" + i % 7, "text" + i % 29);
      claims.add((i % 3 == 0 ? claim : claim.on("2022-01-0" + (1 + i % 4))).make());
    }
    List<EventCluster> expected = EventResolver.resolve(claims);

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertEquals(expected, EventResolver.resolve(claims));
    }
  }

  private static void assertClusters(String expected, TestClaim... claims) {
    assertEquals(
        expected,
        String.join(
            " | ",
            EventResolver.resolve(Stream.of(claims).map(TestClaim::make).toList()).stream()
                .map(
                    event ->
                        String.join(
                            " ", event.claims().stream().map(c -> c.claim().claimId()).toList()))
                .toList()));
  }
}
