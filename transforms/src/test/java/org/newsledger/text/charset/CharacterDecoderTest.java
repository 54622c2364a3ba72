package org.newsledger.text.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.text.charset.Decoded.How;

class CharacterDecoderTest {

  private static final Path FIXTURES = Path.of("../fixtures/charsets");
  private static final int BRIEF = 150;

  /** Files are named {@code encoding.text.txt}; the text is in the sub-folder. */
  static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  private static String text(String fixture) throws IOException {
    String name = fixture.substring(fixture.indexOf('.') + 1);
    return Files.readString(FIXTURES.resolve("texts").resolve(name));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsEveryCodePageUndeclared(String fixture) throws Exception {
    Decoded decoded = CharacterDecoder.decode(Files.readAllBytes(FIXTURES.resolve(fixture)), null);

    assertEquals(text(fixture), decoded.text(), decoded.charset());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsAFewWordsOfEveryCodePage(String fixture) throws Exception {
    byte[] whole = Files.readAllBytes(FIXTURES.resolve(fixture));
    Decoded decoded = CharacterDecoder.decode(Arrays.copyOf(whole, BRIEF), null);

    String brief = decoded.text().substring(0, decoded.text().length() - 1); // may be cut in two
    assertTrue(text(fixture).startsWith(brief), () -> decoded.charset() + ": " + brief);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void trustsTheBytesMoreThanAWrongDeclaration(String fixture) throws Exception {
    byte[] bytes = Files.readAllBytes(FIXTURES.resolve(fixture));
    String wrong = fixture.startsWith("windows-1252") ? "koi8-r" : "iso-8859-1";

    assertEquals(text(fixture), CharacterDecoder.decode(bytes, wrong).text());
    assertEquals(text(fixture), CharacterDecoder.decode(bytes, "utf-8").text());
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=windows-1251, windows-1251",
    "text/html;charset=\"cp1251\", windows-1251",
    "Win1251, windows-1251",
    "text/html, ''",
    "no-such-charset, ''",
    "'', ''"
  })
  void readsNamesAsHeadersWriteThem(String declared, String name) throws Exception {
    byte[] bytes = "Жук ".getBytes("windows-1251");
    Decoded decoded = CharacterDecoder.decode(bytes, declared);

    assertEquals(name.isEmpty() ? How.DETECTED : How.DECLARED, decoded.how());
    assertTrue(name.isEmpty() || decoded.charset().equals(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><meta charset=iso-8859-2>",
        "<META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=ISO-8859-2\">",
        "<?xml version='1.0' encoding='iso-8859-2'?><html>"
      })
  void findsWhatAPageDeclares(String head) throws Exception {
    byte[] bytes = (head + "<p>Mąż").getBytes("iso-8859-2");

    assertEquals(
        new Decoded(head + "<p>Mąż", "ISO-8859-2", How.DECLARED),
        CharacterDecoder.decode(bytes, null));
  }

  @Test
  void readsAPageByItsWordsNotByItsTags() throws Exception {
    String head = "<div class=\"story col-12\"><a href=\"/news/2022/01/06/item.html\">".repeat(300);
    String page = head + "<p>" + text("koi8-r.ru.txt") + "</p>" + head;

    Decoded decoded = CharacterDecoder.decode(page.getBytes("koi8-r"), null);
    assertEquals(page, decoded.text());
  }

  @Test
  void tellsWhatToldTheEncoding() throws Exception {
    byte[] utf8 = "été".getBytes(StandardCharsets.UTF_8);

    assertEquals(new Decoded("été", "UTF-8", How.UTF_8), CharacterDecoder.decode(utf8, "koi8-r"));
    assertEquals(new Decoded("", "UTF-8", How.UTF_8), CharacterDecoder.decode(new byte[0], null));
    byte[] marked = "\uFEFFété".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(
        new Decoded("été", "UTF-16LE", How.MARK), CharacterDecoder.decode(marked, "utf-8"));
  }

  @Test
  void keepsUtf8ThatIsCutOrBrokenInAPlace() throws Exception {
    byte[] whole = text("utf-8.el.txt").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, 101); // in the middle of a letter
    assertEquals(
        new String(cut, StandardCharsets.UTF_8), CharacterDecoder.decode(cut, null).text());

    whole[50] = 'x';
    Decoded broken = CharacterDecoder.decode(whole, null);
    assertEquals("UTF-8", broken.charset());
    assertEquals(How.DETECTED, broken.how());
  }

  @Test
  void takesLargerEncodingsForTheOnesThatTheyHold() throws Exception {
    byte[] quotes = "“été” — œuvre".getBytes("windows-1252");

    assertEquals("“été” — œuvre", CharacterDecoder.decode(quotes, "ISO-8859-1").text());
    byte[] chinese = text("gb18030.zh.txt").getBytes("GB18030");
    assertEquals("GB18030", CharacterDecoder.decode(chinese, "gb2312").charset());
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] random = new byte[5000];
    new Random(7).nextBytes(random);

    assertThrows(UndecodableException.class, () -> CharacterDecoder.decode(random, null));
    assertThrows(UndecodableException.class, () -> CharacterDecoder.decode(random, "koi8-r"));
    byte[] zeros = new byte[100];
    var refused =
        assertThrows(UndecodableException.class, () -> CharacterDecoder.decode(zeros, null));
    assertEquals("is no text: byte 0 is zero", refused.getMessage());
  }

  @Test
  void sparesATextForOneStrayZero() throws Exception {
    String text = "It rained. ".repeat(100) + "\0" + "It rained. ".repeat(100);

    assertEquals(text, CharacterDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null).text());
  }

  @Test
  void readsOrRefusesAnyBytes() throws Exception {
    Random random = new Random(5);
    List<String> names = fixtures();
    int read = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = Files.readAllBytes(FIXTURES.resolve(names.get(random.nextInt(names.size()))));
      for (int changes = random.nextInt(8); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      int from = random.nextInt(bytes.length);
      bytes = Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from + 1));
      try {
        Decoded decoded = CharacterDecoder.decode(bytes, i % 2 == 0 ? null : "windows-1251");
        assertTrue(Charset.isSupported(decoded.charset()));
        read++;
      } catch (UndecodableException e) {
        assertTrue(e.getMessage().startsWith("is ") || e.getMessage().startsWith("starts "));
      }
    }
    assertTrue(read > 2000, "read " + read);
  }
}
