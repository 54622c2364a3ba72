package org.newsledger.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.text.RandomText;

class DoubleEncodingTest {

  private static final Path TEXTS = Path.of("../fixtures/charsets/texts");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CafÃ© itâ€™s fine, Café it’s fine",
    "Ã®n Ã®nceput È™i È›arÄƒ â€žaâ€\u009d, în început și țară „a”",
    "RÃ©gion voilÃ\u00a0 Paris, Région voilà Paris",
    "RÃ©gion voilÃ  Paris Ã la plage, Région voilà Paris à la plage",
    "ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€, Привет мир",
    "РџСЂРёРІРµС‚ РјРёСЂ, Привет мир",
    "Ù…Ø±Ø\u00adØ¨Ø§, مرحبا",
    "Ã“scar Ã–sterreich, Óscar Österreich",
    "ä¸­å›½ ðŸ˜€ 5â‚¬, 中国 😀 5€",
    "cafÃƒÂ©, café"
  })
  void mendsUtf8ThatWasReadAsACodePage(String broken, String meant) {
    assertEquals(meant, DoubleEncoding.mend(broken));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“MANHÔ e “ALEMû",
        "CAFÉ» le «CAFÉ®",
        "„Ä“ oder „Ü“",
        "naïve café «été» à l’été…",
        "Сім вії Рівне і Європа",
        "SÃO PAULO – JOÃO, “AMANHÔ",
        "Î. P. S. «Î»",
        "plain"
      })
  void leavesWhatCanBeMeant(String text) {
    assertSame(text, DoubleEncoding.mend(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void leavesEveryLanguageAsItIs(Path file) throws IOException {
    String text = Files.readString(file);

    assertSame(text, DoubleEncoding.mend(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mendsEveryLanguageReadAsLatin(Path file) throws IOException {
    String text = Files.readString(file);
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    assertEquals(text, DoubleEncoding.mend(broken));
  }

  @Test
  void mendsCyrillicReadAsCyrillic() throws IOException {
    String text = Files.readString(TEXTS.resolve("ru.txt"));
    String broken =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));

    assertEquals(text, DoubleEncoding.mend(broken));
  }

  @Test
  void mendsAnyTextOnce() {
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      String text = RandomText.of(random, 40);
      assertEquals(DoubleEncoding.mend(text), DoubleEncoding.mend(DoubleEncoding.mend(text)));
    }
    for (String piece : List.of("Ã", "Ã©", "Ã ", "ÃƒÂ", "â€", "Р°", "ðŸ", "é»")) {
      String mended = DoubleEncoding.mend(piece.repeat(200_000));
      assertEquals(mended, DoubleEncoding.mend(mended), piece);
    }
  }
}
