package org.newsledger.extract.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsledger.extract.TestSentences.agency;
import static org.newsledger.extract.TestSentences.group;
import static org.newsledger.extract.TestSentences.inOrder;
import static org.newsledger.extract.TestSentences.organization;
import static org.newsledger.extract.TestSentences.person;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.extract.Attribution;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.TestSentences;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;

class AttributionFinderTest {

  @Test
  void citesTheSubjectOfAVerbOfSaying() {
    Sentence sentence = english("Police said that 12 miners died in the pit.");

    assertCites("police", find(sentence, group(sentence, "Police")), 3);
  }

  @Test
  void citesWhoIsNamedAfterwardsForAllThatPrecedes() {
    Sentence sentence = english("Twelve miners died in the pit, said Anna Weber on Monday.");

    assertCites("anna weber", find(sentence, person(sentence, "Anna Weber")), 1);
  }

  @Test
  void citesAWholeSentenceAccordingToSomebody() {
    Sentence sentence = english("Twelve miners died, according to the Labour Ministry.");

    assertCites("labour ministry", find(sentence, organization(sentence, "Labour Ministry")), 0);
  }

  @Test
  void prefersThePersonToTheOffice() {
    Sentence sentence = english("Labour Ministry spokesman John Hill said 12 miners died.");

    var found =
        find(sentence, organization(sentence, "Labour Ministry"), person(sentence, "John Hill"));

    assertCites("john hill", found, 8);
  }

  @Test
  void looksPastAnApposition() {
    Sentence sentence = english("John Hill, a spokesman for the police, said 12 miners died.");

    var found = find(sentence, person(sentence, "John Hill"), group(sentence, "police"));

    assertCites("john hill", found, 11);
  }

  @Test
  void goesToTheLastOfAChain() {
    Sentence sentence = english("Twelve died, Reuters reported, citing the Labour Ministry.");

    var found =
        find(sentence, agency(sentence, "Reuters"), organization(sentence, "Labour Ministry"));

    assertCites("labour ministry", found, 0);
    assertEquals(List.of("reuters"), names(found.get(0).via()));
  }

  @Test
  void takesWhoWasToldAsARelay() {
    Sentence sentence = english("John Hill told Reuters that 12 miners died.");

    var found = find(sentence, person(sentence, "John Hill"), agency(sentence, "Reuters"));

    assertCites("john hill", found, 7);
    assertEquals(List.of("reuters"), names(found.get(0).via()));
  }

  @Test
  void takesAQuotedPersonBeforeTheMediumThatQuotes() {
    Sentence sentence = english("Twelve died, said John Hill, quoted by Reuters.");

    var found = find(sentence, person(sentence, "John Hill"), agency(sentence, "Reuters"));

    assertCites("john hill", found, 0);
    assertEquals(List.of("reuters"), names(found.get(0).via()));
  }

  @Test
  void dividesASentenceBetweenTwoSources() {
    Sentence sentence = english("Police said 12 died, but the Doctors Union said 40 died.");

    var found = find(sentence, group(sentence, "Police"), organization(sentence, "Doctors Union"));

    assertEquals(2, found.size());
    assertEquals("police", found.get(0).source().name());
    assertTrue(found.get(0).from() <= 2 && found.get(0).to() > 2 && found.get(0).to() <= 10);
    assertEquals("doctors union", found.get(1).source().name());
    assertTrue(found.get(1).from() <= 10 && found.get(1).to() > 10);
  }

  @Test
  void keepsTheSourceOfTheSentenceBeforeForAPronoun() {
    Sentence first = english("John Hill said 12 miners died.");
    Attribution previous = find(first, person(first, "John Hill")).get(0);

    var found =
        AttributionFinder.of(pack())
            .find(english("He added that 3 were hurt."), List.of(), previous, null);

    assertEquals("john hill", found.get(0).source().name());
  }

  @Test
  void citesNobodyWhenNobodyIsNamed() {
    Sentence sentence = english("Twelve miners died in the pit on Monday near Reuters.");

    assertEquals(List.of(), find(sentence, agency(sentence, "Reuters")));
  }

  @Test
  void survivesAnyTextAndStaysInside() {
    Random random = new Random(7);
    String[] words = {"said", "according", "to", "citing", ",", ".", "“", "he", "X", "quoted by"};
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("A ");
      for (int k = random.nextInt(20); k >= 0; k--) {
        boolean odd = random.nextInt(5) == 0;
        text.append(
            odd ? Character.toString(1 + random.nextInt(0xd7fe)) : words[random.nextInt(10)]);
        text.append(' ');
      }
      Sentence sentence = english(text.toString());
      int count = sentence.tokens().size();
      FoundActor actor =
          new FoundActor(
              count / 2,
              count / 2 + 1,
              new ActorKey("x", ActorType.PERSON, null),
              null,
              false,
              "t");
      for (Attribution found :
          AttributionFinder.of(pack()).find(sentence, List.of(actor), null, null)) {
        assertTrue(found.from() >= 0 && found.from() < found.to() && found.to() <= count);
      }
    }
  }

  private static void assertCites(String name, List<Attribution> found, int token) {
    assertEquals(1, found.size(), found::toString);
    assertEquals(name, found.get(0).source().name());
    assertTrue(found.get(0).from() <= token && token < found.get(0).to(), found::toString);
  }

  private static List<String> names(List<ActorKey> keys) {
    return keys.stream().map(ActorKey::name).toList();
  }

  private static List<Attribution> find(Sentence sentence, FoundActor... actors) {
    return AttributionFinder.of(pack()).find(sentence, inOrder(actors), null, null);
  }

  private static Sentence english(String text) {
    return TestSentences.of("en", text);
  }

  private static LanguagePack pack() {
    return LanguagePack.find("en").orElseThrow();
  }
}
