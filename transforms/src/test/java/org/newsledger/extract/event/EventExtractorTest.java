package org.newsledger.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsledger.extract.TestSentences.group;
import static org.newsledger.extract.TestSentences.inOrder;
import static org.newsledger.extract.TestSentences.organization;
import static org.newsledger.extract.TestSentences.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.Sentence;
import org.newsledger.extract.TestSentences;
import org.newsledger.model.ActorKey;
import org.newsledger.model.ActorType;
import org.newsledger.model.DateValue;
import org.newsledger.model.Event;
import org.newsledger.model.Modality;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;

class EventExtractorTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT firearms | Gunmen opened fire on a bus near the market.",
        "COERCE curfew | The army imposed a night curfew on the valley.",
        "PROTEST demo | Thousands of farmers took to the streets of the capital.",
        "DISASTER | A strong earthquake shook the island before dawn.",
        "ACCIDENT | A bus crash left nine pupils in hospital.",
        "REJECT | The senate rejected a call for early elections.",
        "REQUEST change | The mayor demanded the release of the captured sailors.",
        "THREATEN | The miners' union will go on strike unless wages rise.",
        "AGREE | Norway will send field doctors and medicines to the islands.",
        "MOBILIZE troops | The ministry deployed soldiers along the river.",
        "ASSAULT aerial | After tanks were moved in, air strikes hit the port.",
        "SANCTION expel | Chile expelled two Bolivian diplomats.",
        "RETREAT resign | The finance minister resigned on Friday.",
      })
  void tellsOneAct(String expected, String text) {
    assertEquals(List.of(expected), types(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brothers are in a legal battle over the estate.",
        "Analysts expect a price war between the two chains.",
        "The striker scored twice as the visitors attacked from the start.",
        "The ministry declined to comment.",
        "Nobody knows whether the workers would go on strike.",
        "The envoy did not visit the camp.",
      })
  void tellsNoAct(String text) {
    assertEquals(List.of(), types(text));
  }

  @Test
  void tellsWhoDidItInTheActiveVoice() {
    Sentence sentence = english("The army shelled the Rebels on Tuesday.");

    Event event = only(sentence, organization(sentence, "army"), organization(sentence, "Rebels"));

    assertEquals("army", name(event.actor1()));
    assertEquals("rebels", name(event.actor2()));
  }

  @Test
  void tellsWhoDidItInThePassiveVoice() {
    Sentence sentence = english("Two students were arrested by police on Tuesday.");

    Event event = only(sentence, group(sentence, "students"), group(sentence, "police"));

    assertEquals("police", name(event.actor1()));
    assertEquals("students", name(event.actor2()));
  }

  @Test
  void tellsWhoDidItBeforeAnAside() {
    Sentence sentence = english("Alma Ruiz, a leader of the Union, accused the Ministry of lying.");

    Event event =
        only(
            sentence,
            person(sentence, "Alma Ruiz"),
            organization(sentence, "Union"),
            organization(sentence, "Ministry"));

    assertEquals("alma ruiz", name(event.actor1()));
    assertEquals("ministry", name(event.actor2()));
  }

  @Test
  void tellsWhoDidTheSecondOfTwoDeeds() {
    Sentence sentence = english("The Senate blamed the Union for it and rejected the law.");

    var found =
        EventExtractor.of(sentence.pack())
            .extract(
                sentence,
                inOrder(organization(sentence, "Senate"), organization(sentence, "Union")));

    assertEquals(
        List.of("senate", "senate"), found.stream().map(e -> name(e.event().actor1())).toList());
  }

  @Test
  void takesTheOnlyPersonOfTheSentenceBeforeForAPronoun() {
    ActorKey ruiz = new ActorKey("alma ruiz", ActorType.PERSON, null);
    Sentence sentence = english("She rejected the law.");

    var found =
        EventExtractor.of(sentence.pack()).extract(sentence, List.of(), ruiz, ArticleTopics.none());

    assertEquals(ruiz, found.get(0).event().actor1());
  }

  @Test
  void keepsTheTypeOfConflictToCome() {
    FoundEvent found = extract(english("Nurses will go on strike on Monday.")).get(0);

    assertEquals("PROTEST", found.event().type().name());
    assertEquals(Modality.PLANNED, found.modality());
  }

  @Test
  void leavesOutDeedsThatAreYearsOld() {
    var day = new DateValue(LocalDate.of(2019, 4, 2), Precision.DAY);
    var published = new Publication(day, Publication.Origin.METADATA);
    String text = "The mall was bombed in 1996.";

    assertEquals(List.of(), extract(TestSentences.of("en", text, published)));
    assertEquals(1, extract(english(text)).size());
  }

  @Test
  void survivesAnyTextAndStaysInside() {
    Random random = new Random(11);
    String[] words = {"attack", "said", "rejected", "to", ",", "not", "strike", "by", "will", "“"};
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("A ");
      for (int k = random.nextInt(20); k >= 0; k--) {
        boolean odd = random.nextInt(5) == 0;
        text.append(
            odd ? Character.toString(1 + random.nextInt(0xd7fe)) : words[random.nextInt(10)]);
        text.append(' ');
      }
      Sentence sentence = english(text.toString());
      for (FoundEvent found : extract(sentence)) {
        assertTrue(found.from() >= 0 && found.from() < found.to());
        assertTrue(found.to() <= sentence.tokens().size());
      }
    }
  }

  private static List<String> types(String text) {
    return extract(english(text)).stream()
        .map(FoundEvent::event)
        .map(event -> event.type() + (event.mode() == null ? "" : " " + event.mode()))
        .toList();
  }

  private static Event only(Sentence sentence, FoundActor... actors) {
    var found = EventExtractor.of(sentence.pack()).extract(sentence, inOrder(actors));
    assertEquals(1, found.size(), found::toString);
    return found.get(0).event();
  }

  private static String name(ActorKey actor) {
    assertNotNull(actor);
    return actor.name();
  }

  private static List<FoundEvent> extract(Sentence sentence) {
    return EventExtractor.of(sentence.pack()).extract(sentence, List.of());
  }

  private static Sentence english(String text) {
    return TestSentences.of("en", text);
  }
}
