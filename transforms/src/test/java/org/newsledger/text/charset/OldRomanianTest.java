package org.newsledger.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldRomanianTest {

  @Test
  void mendsRomanianReadInAWesternCodePage() throws Exception {
    Path texts = Path.of("../fixtures/charsets/texts");
    String old = Files.readString(texts.resolve("ro-cedilla.txt"));
    String read = new String(old.getBytes("windows-1250"), Charset.forName("windows-1252"));

    assertEquals(Files.readString(texts.resolve("ro.txt")), OldRomanian.mend(read));
  }

  @Test
  void mendsALineAlone() {
    assertEquals("Poliția din Iași", OldRomanian.mend("Poliþia din Iaºi"));
    assertEquals("Șapte răniți", OldRomanian.mend("ªapte rãniþi"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El 1º de mayo, nº 5, la 2ª planta",
        "O 1º lugar e a 3ª etapa em São Paulo, art. 5ºC",
        "Það er þýðing þeirra",
        "Baþbakan deðil dedi, ýþýk",
        "M.ª José y Fr.º Pérez",
        "plain"
      })
  void leavesWhatIsNotRomanian(String text) {
    assertSame(text, OldRomanian.mend(text));
  }
}
