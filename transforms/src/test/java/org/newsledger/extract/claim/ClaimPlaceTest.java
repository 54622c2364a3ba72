package org.newsledger.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.language.ArticleNormalizer;
import org.newsledger.model.Claim;
import org.newsledger.model.Document;

/** Where what an article claims holds: in which place, in which country. */
class ClaimPlaceTest {

  private final ArticleNormalizer normalizer = ArticleNormalizer.create();
  private final ClaimExtractor extractor = ClaimExtractor.create();

  /** The last figure's place and country. */
  private String where(String language, String text) {
    Document document = new Document("a", null, null, language, null, text, text.length());
    List<Claim> claims = extractor.extract(normalizer.normalize(document)).claims();
    Claim last =
        claims.stream()
            .filter(claim -> claim.figure() != null)
            .reduce((first, second) -> second)
            .orElseThrow();
    return (last.place() == null ? "-" : last.place().name()) + " " + last.country();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | QUITO, 25 jul 2023 (Agencia).- Al menos 31 presos murieron en Guayaquil. | Guayaquil EC",
        "en | TUNIS (Agency) - Two sailors drowned off the coast near Sfax. | Sfax TN",
        "en | BEIRUT: At least 12 people were killed in Gaza on Monday. | Gaza Strip PS",
        "en | Gaza: 41 dead as a school is shelled, Israel denies it | Gaza Strip PS",
        "de | WIEN - In Österreich kamen acht Menschen ums Leben. | Vienna AT"
      })
  void leavesTheCityThatHeadsAReportWhereAnotherPlaceIsNamed(
      String language, String text, String where) {
    assertEquals(where, where(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Riots broke out in Dhaka, Bangladesh. The president put off a trip to Spain. Five"
            + " people were hurt. | Dhaka BD",
        "ro | Incendiul a izbucnit la Ploiești. Un rănit a fost dus la o clinică din Belgia. Alți 58"
            + " de oameni au fost răniți. | Ploiești RO",
        "en | Floods hit Orenburg and Orsk in Russia. In Kazakhstan, villages were under water. The"
            + " army rescued 300 people. | Kazakhstan KZ"
      })
  void carriesOnlyAForeignPlaceThatSetsTheScene(String language, String text, String where) {
    assertEquals(where, where(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | In Tirol gingen Lawinen ab. In der Schweiz starben zwei Wintersportler. | Switzerland"
            + " CH",
        "de | Ein Boot sank nahe Athen. Neun Schleuser aus Ägypten wurden verhaftet. | Athens GR",
        "en | The storm killed 12 people: seven in Texas, five in Ohio. | Ohio" + " US"
      })
  void takesThePlaceThatAPrepositionLeadsTo(String language, String text, String where) {
    assertEquals(where, where(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Zwölf Menschen wurden verletzt. Eine schwedische Sängerin trat auf. Die SPD kritisierte"
            + " die Polizei. | DE",
        "de | Die kasachische Polizei nahm 200 Menschen fest. | KZ",
        "ro | Doi oameni au fost răniți, a spus un turist francez. PSD și USR cer explicații. | RO"
      })
  void tellsTheCountryByItsBodiesRatherThanByAGuest(String language, String text, String country) {
    assertEquals("- " + country, where(language, text));
  }
}
