package org.newsledger.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Place;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;
import org.newsledger.text.Token;

class PlaceFinderTest {

  @Test
  void givesOneNameInEveryLanguageAndCase() {
    assertEquals("Almaty", only("ro", "Ploua la Almatî.").name());
    assertEquals("Almaty", only("ru", "Дожди в Алма-Ате.").name());
    assertEquals("Almaty", only("el", "Βροχές στο Αλμάτι.").name());
    assertEquals("Kazakhstan", only("ro", "Guvernul Kazahstanului tace.").name());
    assertNotNull(only("en", "Rain in Almaty.").latitude());
  }

  @Test
  void decidesBetweenPlacesOfOneNameByTheOthers() {
    assertEquals("GE", find("en", "Farmers in Georgia protest.").get(0).place().country());
    assertEquals(
        "US", find("en", "Farmers near Atlanta in Georgia protest.").get(1).place().country());
  }

  @Test
  void leavesAPersonsNameAlone() {
    assertTrue(find("en", "The actor Jack London smiled.").isEmpty());
  }

  @Test
  void takesAnUnknownTownByItsHeadNoun() {
    Place town = only("ro", "Incendiul din orașul Vorniceasca a fost stins.");
    assertEquals("Vorniceasca", town.name());
    assertNull(town.latitude());
  }

  @Test
  void survivesAnyTextAndKeepsSpansInside() {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      for (String code : LanguagePack.codes()) {
        List<Token> tokens = tokens(code, RandomText.of(random, 200));
        int end = 0;
        for (FoundPlace place :
            PlaceFinder.of(LanguagePack.find(code).orElseThrow()).find(tokens)) {
          assertTrue(place.from() >= end && place.to() > place.from());
          assertTrue(place.to() <= tokens.size());
          end = place.to();
        }
      }
    }
  }

  private static Place only(String code, String text) {
    List<FoundPlace> found = find(code, text);
    assertEquals(1, found.size(), found.toString());
    return found.get(0).place();
  }

  private static List<FoundPlace> find(String code, String text) {
    return PlaceFinder.of(LanguagePack.find(code).orElseThrow()).find(tokens(code, text));
  }

  private static List<Token> tokens(String code, String text) {
    return LanguagePack.find(code)
        .orElseThrow()
        .tokenizer()
        .tokenize(text, new Span(0, text.length()));
  }
}
