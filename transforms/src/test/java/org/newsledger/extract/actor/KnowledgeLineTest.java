package org.newsledger.extract.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.extract.actor.KnownActors.Entry;
import org.newsledger.model.ActorType;

class KnowledgeLineTest {

  @Test
  void readsNamesByLanguageAndTheTimeInARole() throws BadKnowledgeException {
    Entry entry =
        KnowledgeLine.parse(
            "{\"names\": {\"ru\": \"Дарья Крупина\", \"en\": [\"Darya Krupina\", \"D. Krupina\"]},"
                + " \"type\": \"person\", \"role\": \"minister\", \"country\": \"KZ\","
                + " \"wikidata_id\": \"Q7\", \"valid_from\": \"2019-03\", \"valid_to\": \"2021\","
                + " \"note\": {\"any\": [1, 2]}}");

    assertEquals("Darya Krupina", entry.known().name());
    assertEquals(List.of("Дарья Крупина", "Darya Krupina", "D. Krupina"), entry.names());
    assertEquals("Q7", entry.known().wikidataId());
    assertEquals("minister", entry.known().roleOn(LocalDate.of(2021, 12, 31)));
    assertNull(entry.known().roleOn(LocalDate.of(2019, 2, 28)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[]; object",
        "{\"type\": \"person\"}; names",
        "{\"names\": {\"en\": 7}, \"type\": \"person\"}; names",
        "{\"names\": {\"en\": \"A B\"}}; type",
        "{\"names\": {\"en\": \"A B\"}, \"type\": \"robot\"}; robot",
        "{\"names\": {\"en\": \"A B\"}, \"type\": \"person\", \"country\": \"kz\"}; kz",
        "{\"names\": {\"en\": \"A B\"}, \"type\": \"person\", \"wikidata_id\": \"P7\"}; P7",
        "{\"names\": {\"en\": \"A B\"}, \"type\": \"person\", \"valid_to\": \"May\"}; valid_to",
        "{\"names\": {\"en\": \"A B\"; JSON",
        "{\"names\": {\"en\": \"A B\"}, \"type\": \"person\"} {}; more"
      })
  void saysWhatIsWrongWithALine(String line, String words) {
    var bad = assertThrows(BadKnowledgeException.class, () -> KnowledgeLine.parse(line));

    assertTrue(String.valueOf(bad.getMessage()).contains(words), bad::toString);
  }

  @Test
  void ownActorsGoBeforeBuiltInOnesAndKeepTheirCanonicalName() throws BadKnowledgeException {
    Entry own =
        KnowledgeLine.parse(
            "{\"names\": {\"en\": [\"V. V. Putin\", \"Vladimir Putin\"]}, \"type\": \"person\","
                + " \"wikidata_id\": \"Q7747\"}");

    KnownActors actors = KnownActors.get().with(List.of(own));

    Known known = actors.all().get("V. V. Putin");
    assertEquals("Vladimir Putin", known == null ? null : known.name());
    assertEquals("Q7747", known == null ? null : known.wikidataId());
    assertEquals(known, actors.all().get("Владимир Путин"));
    assertEquals(ActorType.PERSON, known == null ? null : known.type());
  }

  @Test
  void knowsWhoHeldAnOfficeWhen() {
    Known medvedev = KnownActors.get().all().get("Dmitry Medvedev");

    assertEquals(
        "head_of_state", medvedev == null ? null : medvedev.roleOn(LocalDate.of(2010, 6, 1)));
    assertEquals(
        "head_of_government", medvedev == null ? null : medvedev.roleOn(LocalDate.of(2015, 6, 1)));
  }
}
