package org.newsledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "UCIȘI, uciși, ucisi",
    "Οδός, οδόσ, οδοσ",
    "ΤΡΑΥΜΑΤΊΕΣ, τραυματίεσ, τραυματιεσ",
    "İstanbul, istanbul, istanbul",
    "Ёлкий, ёлкий, елкий",
    "Київ, київ, київ",
    "blessés, blessés, blesses",
    "Łódź, łódź, lodz",
    "Tromsø, tromsø, tromso",
    "Straße, straße, straße",
    "niño, niño, nino"
  })
  void foldsCaseThenDiacritics(String word, String folded, String plain) {
    assertEquals(folded, Folding.fold(word));
    assertEquals(plain, Folding.plain(folded));
  }

  @Test
  void makesApostrophesOne() {
    assertEquals("d'almaty", Folding.fold("d’Almaty"));
  }

  @Test
  void returnsTheSameObjectWhenNothingChanges() {
    String word = "protestatari";

    assertSame(word, Folding.fold(word));
    assertSame(word, Folding.plain(word));
    String cyrillic = "погибший";
    assertSame(cyrillic, Folding.plain(Folding.fold(cyrillic)));
    String hangul = "한국";
    assertSame(hangul, Folding.plain(hangul));
  }

  @Test
  void foldsTwiceAsOnce() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      String once = Folding.fold(RandomText.of(random, 10));
      String plain = Folding.plain(once);
      assertEquals(plain, Folding.plain(plain), once);
    }
  }
}
