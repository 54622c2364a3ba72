package org.newsledger.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsledger.resolve.TestClaim.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsledger.model.EventType;
import org.newsledger.resolve.ClaimInCluster;
import org.newsledger.resolve.Clusters;
import org.newsledger.resolve.TestClaim;

class EventResolverTest {

  private static TestClaim demo(String id) {
    return claim(id).as(EventType.PROTEST, "demo").at("Almaty").published("2022-01-06");
  }

  @Test
  void equalSlotsAreOneEvent() {
    assertClusters("a b", demo("a").on("2022-01-05"), demo("b").on("2022-01-05"));
  }

  @Test
  void anotherTypeCountryPlaceDayOrModeIsAnotherEvent() {
    assertClusters(
        "a | b | c | d | e",
        demo("a").on("2022-01-05"),
        demo("b").as(EventType.ASSAULT, null).on("2022-01-05"),
        demo("c").at("Aktau").on("2022-01-05"),
        demo("d").on("2022-01-06"),
        demo("e").as(EventType.PROTEST, "hunger").on("2022-01-05").published("2022-01-20"));
  }

  @Test
  void typesThatOneActMayBeToldAsAreOne() {
    TestClaim sent = demo("a").as(EventType.AID, null).on("2022-01-06");
    TestClaim moved = demo("b").as(EventType.MOBILIZE, null).on("2022-01-06");

    assertClusters("a b", sent, moved);
  }

  @Test
  void withinAnArticleWhatIsNotToldMayBeWhatIs() {
    TestClaim undated = demo("a").from("x", "p", "x");
    TestClaim fifth = demo("b").on("2022-01-05").from("x", "p", "x");
    TestClaim sixth = demo("c").on("2022-01-06").from("x", "p", "x");

    assertClusters("a b", undated, fifth);
    assertClusters("a | b | c", undated.published("2022-02-01"), fifth, sixth);
  }

  @Test
  void acrossArticlesMoreThanTheTypeMustAgree() {
    TestClaim bare = claim("a").as(EventType.PROTEST, null);

    assertClusters("a | b", bare, claim("b").as(EventType.PROTEST, null));
    assertClusters(
        "a b",
        bare.beside("Aktau", "Atyrau").published("2022-01-05"),
        claim("b").as(EventType.PROTEST, null).beside("Aktau", "Atyrau").published("2022-01-05"));
  }

  @Test
  void whatIsSaidNeedsASpeakerToBeOne() {
    TestClaim one = demo("a").as(EventType.ACCUSE, null).beside("Aktau", "Atyrau");
    TestClaim other = demo("b").as(EventType.ACCUSE, null).beside("Aktau", "Atyrau");

    assertClusters("a b", one.by("minister"), other.by("minister"));
    assertClusters("a | b", one.by("minister"), other.by("union"));
  }

  @Test
  void aReferenceInPassingJoinsTheDayThatItNames() {
    assertClusters(
        "a c | b",
        demo("a").on("2022-01-05"),
        demo("b").on("2022-01-13").published("2022-01-13"),
        demo("c").on("2022-01-05").published("2022-01-13"));
  }

  @Test
  void theSameSentenceTellsTheSameEvent() {
    String words = "He ruled out changing the law that brought them out.";
    TestClaim one = claim("a").as(EventType.REJECT, null).beside("Aktau").published("2022-01-05");
    TestClaim other = claim("b").as(EventType.REJECT, null).beside("Aktau").published("2022-01-05");

    assertClusters("a | b", one, other);
    assertClusters("a b", one.saying(words), other.saying(words));
    assertClusters("a | b", one.saying("He denied it."), other.saying("He denied it."));
  }

  @Test
  void oneNightsArrestsAreNotAllArrestsNorThatOfAPerson() {
    TestClaim arrests =
        claim("a").as(EventType.COERCE, "arrest").beside("Aktau", "Atyrau").published("2022-01-05");
    TestClaim others =
        claim("b").as(EventType.COERCE, "arrest").beside("Aktau", "Atyrau").published("2022-01-05");

    assertClusters("a b", arrests.striking(126), others.striking(131));
    assertClusters("a | b", arrests.striking(48), others.striking(126));
    assertClusters("a | b", arrests.striking(126), others.naming());
    assertClusters("a b", arrests, others.naming());
  }

  @Test
  void aRiotIsTheFightThatItIsButNoKidnapping() {
    TestClaim riot = demo("a").as(EventType.PROTEST, "riot").on("2022-01-05");

    assertClusters("a b", riot, demo("b").as(EventType.ASSAULT, null).on("2022-01-05"));
    assertClusters("a | b", riot, demo("b").as(EventType.ASSAULT, "abduct").on("2022-01-05"));
    assertClusters(
        "a | b",
        demo("a").as(EventType.ASSAULT, "firearms").on("2022-01-05"),
        demo("b").as(EventType.ASSAULT, "abduct").on("2022-01-05"));
  }

  @Test
  void whatRecursIsOfTheDayOnWhichItWasReported() {
    TestClaim first = demo("a").beside("Aktau", "Atyrau").published("2022-01-05");
    TestClaim second = demo("b").beside("Aktau", "Atyrau");

    assertClusters("a b", first, second.published("2022-01-05"));
    assertClusters("a | b", first, second.published("2022-01-06"));
    assertClusters("a b", first.on("2022-01-04"), second.published("2022-01-05"));
  }

  @Test
  void theDayOfAReportIsNotThatOfTheMisfortune() {
    TestClaim blast =
        claim("a").as(EventType.ACCIDENT, null).beside("Aktau", "Atyrau").published("2022-01-06");
    TestClaim later = claim("b").as(EventType.ACCIDENT, null).beside("Aktau", "Atyrau");

    assertClusters("a b", blast.on("2022-01-05"), later.on("2022-02-04").published("2022-02-04"));
    assertClusters("a | b", blast.on("2022-01-05"), later.on("2022-02-03").published("2022-02-04"));
  }

  @Test
  void aDisasterStrikesSeveralTownsAndAnAccidentOne() {
    TestClaim one = demo("a").at("Aktau").beside("Aktau", "Atyrau").published("2022-01-05");
    TestClaim other = demo("b").at("Atyrau").beside("Aktau", "Atyrau").published("2022-01-05");

    assertClusters("a b", one.as(EventType.DISASTER, null), other.as(EventType.DISASTER, null));
    assertClusters("a | b", one.as(EventType.ACCIDENT, null), other.as(EventType.ACCIDENT, null));
  }

  @Test
  void aReportTellsNoDeedOfALaterDay() {
    TestClaim dated = storm("a").on("2022-01-05").published("2022-01-06");

    assertClusters("a b", dated, storm("b").published("2022-01-05"));
    assertClusters("a | b", dated, storm("b").published("2022-01-04"));
  }

  private static TestClaim storm(String id) {
    return claim(id).as(EventType.ASSAULT, null).at("Almaty").beside("Aktau", "Atyrau");
  }

  @Test
  void theBoatThatCapsizedInTheFloodIsNoFlood() {
    TestClaim flood = misfortune("a", EventType.DISASTER);
    TestClaim boat = misfortune("b", EventType.ACCIDENT);

    assertClusters("a b", flood, boat);
    assertClusters("a | b", flood, boat.amidDisaster());
  }

  private static TestClaim misfortune(String id, EventType type) {
    return claim(id).as(type, null).at("Aktau").published("2022-01-05").beside("Aktau", "Atyrau");
  }

  @Test
  void whomGroupsWithoutANameSaveIsSavedByOneRescue() {
    TestClaim rescuers = rescue("a").by("rescuers");
    TestClaim helpers = rescue("b").by("helpers");

    assertClusters("a b", rescuers.byGroup(), helpers.byGroup());
    assertClusters("a | b", rescuers, helpers);
  }

  private static TestClaim rescue(String id) {
    return claim(id).as(EventType.AID, null).beside("Aktau").published("2022-01-05");
  }

  @Test
  void theTellingClaimFillsMostSlots() {
    EventCluster event =
        resolve(demo("a").at(null).from("x", "p", "x"), demo("b").from("x", "p", "x"))
            .clusters()
            .get(0);

    assertEquals("b", event.tellingClaim());
    assertEquals("a", event.eventId());
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    List<EventClaim> claims = new ArrayList<>();
    Random random = new Random(11);
    String[] cities = {null, "Almaty", "Aktau"};
    String[] modes = {null, "demo", "riot"};
    for (int i = 0; i < 100; i++) {
      TestClaim claim =
          demo(String.format("c%03d", i))
              .as(EventType.PROTEST, modes[random.nextInt(3)])
              .at(cities[random.nextInt(3)])
              .beside("town" + random.nextInt(5))
              .from("article" + i % 31, "publisher" + i % 7, "text" + i % 29);
      claims.add((i % 3 == 0 ? claim : claim.on("2022-01-0" + (1 + i % 4))).event());
    }
    List<EventCluster> expected = EventResolver.resolve(claims).clusters();

    for (int i = 0; i < 20; i++) {
      Collections.shuffle(claims, random);
      assertEquals(expected, EventResolver.resolve(claims).clusters());
    }
    assertEquals(100, expected.stream().mapToInt(event -> event.tally().mentions()).sum());
  }

  private static Clusters<EventCluster> resolve(TestClaim... claims) {
    return EventResolver.resolve(Stream.of(claims).map(TestClaim::event).toList());
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
