package org.newsledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Span;

class SentenceSplitterTest {

  private final SentenceSplitter splitter =
      new SentenceSplitter(
          new SentenceSplitter.Rules(
              Set.of("dr.", "dl.", "κ.", "г.", "u.s.", "m."),
              Set.of("nr.", "no."),
              Set.of("the", "he", "in", "в", "der"),
              Set.of("mai", "january"),
              ";",
              true));

  @Test
  void endsAtStopsBeforeACapital() {
    assertSplit("One died.|Two were hurt!|Who knows?|Nobody…|Then rain.");
    assertSplit("Ce spune?|12 au murit.|5 au scăpat.");
  }

  @Test
  void keepsAbbreviationsWithTheirNames() {
    assertSplit("Ieri dl. Popescu a plecat.|Apoi a venit.");
    assertSplit("Ο κ. Τοκάγεφ μίλησε.|Μετά έφυγε.");
    assertSplit("M. Dupont and Dr. Who met.");
    assertSplit("Troops of the U.S. Army left.|They came back.");
  }

  @Test
  void endsAfterAnAbbreviationBeforeAFunctionWord() {
    assertSplit("He lives in the U.S.|The army left.");
    assertSplit("Это было в 2022 г.|В столице тихо.");
  }

  @Test
  void keepsInitials() {
    assertSplit("J. K. Rowling and George W. Bush met.|It rained.");
    assertSplit("Выступил А. В. Иванов.|Потом дождь.");
  }

  @Test
  void keepsNumbersWhole() {
    assertSplit("It cost 3.5 million.|2.298 people came.");
    assertSplit("Legea nr. 5 a trecut.|Camera nr.|Aici e altceva.");
    assertSplit("Am 3. Mai starben zwei.|Im 19. Jahrhundert nicht.");
    assertSplit("Das Spiel endete 3:2.|Der Trainer ging.");
    assertSplit("Es war 2022.|Danach kam nichts.");
  }

  @Test
  void keepsClosersWithTheirSentence() {
    assertSplit("„Am fugit.”|Apoi a plecat.");
    assertSplit("He said: \"We left.\"|Then he slept.");
    assertSplit("« Ils ont fui. »|Puis rien.");
    assertSplit("(They fled.)|Then they came back.");
    assertSplit("They refrained. ».. and left.");
  }

  @Test
  void goesOnBeforeLowerCase() {
    assertSplit("«Стой!» – крикнул он.|Потом ушел.");
    assertSplit("\"Why?\" he asked.|Nobody knew.");
    assertSplit("Wait... and see.|Then go.");
  }

  @Test
  void knowsOtherScripts() {
    assertSplit("Ποιος το έκανε;|Κανείς δεν ξέρει.");
    assertEquals(List.of("三人死亡。", "两人受伤。"), texts("三人死亡。两人受伤。"));
    assertSplit("كم قتل؟|لا أحد يعلم.");
  }

  @Test
  void keepsNamesOfSites() {
    assertSplit("Disclose.tv said so.|So did Agerpres.ro.|Then nothing.");
  }

  @Test
  void coversAnyText() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      String text = RandomText.of(random, 50);
      int last = 0;
      for (Span span : splitter.split(text, new Span(0, text.length()))) {
        assertTrue(span.start() >= last && span.length() > 0);
        assertTrue(text.substring(last, span.start()).codePoints().allMatch(RandomText::isSpace));
        last = span.end();
      }
      assertTrue(text.substring(last).codePoints().allMatch(RandomText::isSpace), text);
    }
  }

  private void assertSplit(String sentences) {
    assertEquals(sentences, String.join("|", texts(sentences.replace('|', ' '))));
  }

  private List<String> texts(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
