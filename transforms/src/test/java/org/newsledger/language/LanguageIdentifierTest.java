package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.model.Span;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ro | Pompierii au scos trei oameni din apă.",
        "el | Οι πυροσβέστες έσωσαν τρεις ανθρώπους.",
        "fr | Les pompiers ont sauvé trois personnes.",
        "en | Firefighters pulled three people from the water.",
        "ru | Пожарные спасли трёх человек из воды.",
        "es | Los bomberos rescataron a tres personas del agua.",
        "de | Die Feuerwehr rettete drei Menschen aus dem Wasser.",
        "uk | Рятувальники витягли з води трьох людей.",
        "bg | Пожарникарите спасиха трима души от водата.",
        "sr | Ватрогасци су спасили троје људи из воде.",
        "mk | Пожарникарите спасија три лица од водата.",
        "kk | Өрт сөндірушілер үш адамды судан құтқарды.",
        "pt | Os bombeiros salvaram três pessoas da água, mas não encontraram o carro.",
        "it | I vigili del fuoco hanno salvato tre persone.",
        "pl | Strażacy wyciągnęli z wody trzy osoby.",
        "tr | İtfaiye ekipleri üç kişiyi sudan kurtardı.",
        "id | Petugas pemadam tidak bisa menemukan mobil karena hujan.",
        "no | Brannvesenet reddet tre mennesker ut av vannet etter ulykken.",
        "da | Brandvæsenet reddede tre mennesker op af vandet efter ulykken.",
        "sv | Brandkåren räddade tre människor ur vattnet.",
        "hu | A tűzoltók három embert mentettek ki a vízből.",
        "zh | 消防员从水中救出三人。",
        "ja | 消防隊員は水から3人を救出した。",
        "ko | 소방관들이 물에서 세 명을 구했다.",
        "ar | أنقذ رجال الإطفاء ثلاثة أشخاص من الماء.",
        "fa | آتش‌نشانان سه نفر را از آب نجات دادند.",
        "he | הכבאים חילצו שלושה אנשים מהמים.",
        "hi | दमकल कर्मियों ने तीन लोगों को पानी से बचाया।"
      })
  void tellsTheLanguageOfASentence(String language, String text) {
    assertEquals(language, decide(text, null));
  }

  @Test
  void leavesLinksAccountsAndTagsAside() {
    assertEquals(
        "el", decide("#BreakingNews @the_president Φωτιά! https://example.org/very-long", null));
  }

  @Test
  void trustsTheExpectedLanguageForAFewLetters() {
    assertEquals("es", decide("Video", "es"));
    assertEquals("de", decide("", "de"));
    assertEquals("und", decide("12:30", null));
  }

  @Test
  void doesNotTrustTheExpectedLanguageAgainstTheText() {
    assertEquals("en", decide("Firefighters pulled three people from the water.", "es"));
    assertEquals("el", decide("Φωτιά", "en"));
  }

  @Test
  void looksPastNamesInLatinLettersAndNamesOfOthers() {
    assertEquals("el", decide("Το κανάλι World News Channel μεταδίδει", null));
    assertEquals("de", decide("Der Leiter der Association for Wildlife and Rivers trat ab.", "de"));
  }

  @Test
  void doesNotTellWhatIsNoLanguage() {
    assertEquals("und", decide("xqzv wqkj zzxq vvqk jxqz qqqw zxkv", null));
  }

  /** Measures a folder with one text a file, named {@code <language>-….txt}. */
  @Test
  void tellsTheLanguageOfACorpus() throws Exception {
    String folder = System.getProperty("newsledger.corpus");
    assumeTrue(folder != null, "needs -Dnewsledger.corpus=DIR");
    int right = 0;
    int all = 0;
    try (var files = Files.newDirectoryStream(Path.of(folder), "*.txt")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        right += name.startsWith(decide(Files.readString(file), null) + "-") ? 1 : 0;
        all++;
      }
    }
    assertEquals(1.0, all == 0 ? 1.0 : (double) right / all, 0.03);
  }

  private static String decide(String text, String expected) {
    return IDENTIFIER.decide(IDENTIFIER.gather(text, new Span(0, text.length())), expected, 8);
  }
}
