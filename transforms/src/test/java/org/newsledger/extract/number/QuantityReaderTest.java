package org.newsledger.extract.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.extract.FoundQuantity;
import org.newsledger.extract.FoundQuantity.Form;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;
import org.newsledger.text.Token;

class QuantityReaderTest {

  private static List<Token> tokens(String code, String text) {
    return LanguagePack.find(code)
        .orElseThrow()
        .tokenizer()
        .tokenize(text, new Span(0, text.length()));
  }

  private static List<FoundQuantity> read(String code, String text) {
    return QuantityReader.of(LanguagePack.find(code).orElseThrow()).read(tokens(code, text));
  }

  private static FoundQuantity only(String code, String text) {
    List<FoundQuantity> found = read(code, text);
    assertEquals(1, found.size(), text + " " + found);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ro | 2.298 de polițiști | 2298",
        "de | 3,5 Mrd. Einwohner | 3500000000",
        "fr | 1 234 567 habitants | 1234567",
        "en | 2,298.5 tonnes | 2298.5",
        "en | 1.125 million voters | 1125000",
        "es | 3.500 millones de euros | 3500000000",
        "de | 1'000 Menschen | 1000",
        "fr | 2,298 policiers | 2298",
        "ru | 12 тыс. человек | 12000",
        "en | 1,00,000 people | 100000",
        "ro | 0,125 tone | 0.125",
        "en | 4 million 200 thousand people | 4200000",
      })
  void readsDigitsAsTheLanguageWritesThem(String code, String text, BigDecimal value) {
    assertEquals(value, only(code, text).quantity().low());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | siebzehnhundertachtundvierzig Menschen | 1748",
        "de | zweiunddreißigtausendfünfhundertelf Menschen | 32511",
        "de | zweiunddreissigtausendfuenfhundertelf Menschen | 32511",
        "fr | soixante-dix neuf blessés | 79",
        "ro | o mie nouă sute patruzeci de oameni | 1940",
        "ru | одной тысячей двумястами пятью человеками | 1205",
        "ru | трёх человек | 3",
        "el | δύο χιλιάδες τριακόσια σαράντα άτομα | 2340",
        "en | a hundred and six people | 106",
        "en | two point five million people | 2500000",
        "en | three and a half million people | 3500000",
        "fr | un milliard et demi de personnes | 1500000000",
        "ru | полтора миллиона человек | 1500000",
        "de | anderthalb Millionen Menschen | 1500000",
        "en | HUNDRED AND TWENTY people | 120",
      })
  void composesNumberWords(String code, String text, BigDecimal value) {
    assertEquals(value, only(code, text).quantity().low());
  }

  @Test
  void coversQualifierNumberAndTie() {
    FoundQuantity found = only("ro", "Au fost răniți cel puțin 748 de oameni");
    assertEquals(List.of(3, 7, 5, 6), spans(found));
    FoundQuantity more = only("en", "We saw 40 or more cars");
    assertEquals(List.of(2, 5, 2, 3), spans(more));
  }

  private static List<Integer> spans(FoundQuantity found) {
    return List.of(found.from(), found.to(), found.numberFrom(), found.numberTo());
  }

  @Test
  void tellsArticlesFromNumerals() {
    assertEquals(Form.ARTICLE, only("en", "a man").form());
    assertEquals(Form.WORDS, only("en", "one man").form());
    assertEquals(Form.ARTICLE, only("de", "eine Frau").form());
    assertEquals(Form.PERSONS, only("ru", "двое погибли").form());
  }

  @Test
  void takesTheArticleOfAnEstimateForThePhraseThatItOpens() {
    FoundQuantity found = only("en", "an estimated 200 people");
    assertEquals("ABOUT", found.quantity().qualifier().name());
    assertEquals(0, found.from());
  }

  @Test
  void readsAVagueWordExactlyBehindAQualifierWhereItMayBe() {
    assertEquals("200 999 vague", written(only("ru", "сотни людей")));
    assertEquals("100 null at_least", written(only("ru", "более сотни людей")));
    assertEquals("2000 9999 vague", written(only("ru", "тысячи людей")));
    assertEquals("1000 1000 about", written(only("ru", "около тысячи людей")));
  }

  @Test
  void combinesVagueWords() {
    assertEquals("30 99 vague", written(only("en", "several dozen men")));
    assertEquals("300 999 vague", written(only("ro", "câteva sute de oameni")));
    assertEquals("20000 99999 vague", written(only("fr", "des dizaines de milliers de gens")));
    assertEquals("200000 999999 vague", written(only("ru", "сотни тысяч людей")));
    assertEquals("3000 9999 vague", written(only("de", "mehrere tausend Menschen")));
  }

  private static String written(FoundQuantity found) {
    return found.quantity().low()
        + " "
        + found.quantity().high()
        + " "
        + found.quantity().qualifier().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void takesChangesForTwoNumbersAndSpansForOne() {
    assertEquals(2, read("en", "The toll rose from 12 to 18.").size());
    assertEquals("12 18 range", written(only("en", "from 12 to 18 people")));
    assertEquals("2000000 3000000 range", written(only("fr", "de 2 à 3 millions de gens")));
    assertEquals("30 43 range", written(only("es", "entre el 30 y el 43 % de los votos")));
    assertEquals(2, read("en", "12 and 18 people").size());
  }

  @Test
  void leavesOutAnUpperBoundBehindAVerbOfChange() {
    assertEquals("832 832 exact", written(only("ru", "Число жертв выросло до 832 человек")));
    assertEquals("null 832 at_most", written(only("ru", "погибли до 832 человек")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2011",
        "COVID-19",
        "G20",
        "a 13-year-old boy",
        "No. 5",
        "at 10:30",
        "7.55am",
        "January 5",
        "3-1",
        "37°",
        "#5",
        "Ana Pop, 52, said",
        "v2.10.3",
        "twenty-first",
        "1980s",
        "0800 555 111",
        "24/7",
        "U-21",
        "the 2018 budget",
        "5 & 4",
        "Nord Stream 2, which",
      })
  void leavesOutWhatCountsNothing(String text) {
    List<FoundQuantity> found =
        read("en", "It said " + text + ".").stream()
            .filter(quantity -> quantity.form() != Form.ARTICLE)
            .toList();
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ro", "el", "fr", "en", "ru", "es", "de"})
  void survivesAnyText(String code) {
    QuantityReader reader = QuantityReader.of(LanguagePack.find(code).orElseThrow());
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<Token> tokens = tokens(code, salted(random));
      int end = 0;
      for (FoundQuantity found : reader.read(tokens)) {
        assertTrue(end <= found.from() && found.from() <= found.numberFrom());
        assertTrue(found.numberFrom() < found.numberTo() && found.numberTo() <= found.to());
        assertTrue(found.to() <= tokens.size());
        end = found.to();
      }
    }
  }

  /** Random text with words of numbers strewn in, which alone would hardly meet. */
  private static String salted(Random random) {
    String[] salt = {
      "a ",
      "one ",
      "two ",
      "de ",
      "mil ",
      "mii ",
      "Millionen ",
      "between ",
      "and ",
      "и ",
      "до ",
      "сто ",
      "тысяч ",
      "%",
      "$",
      "5",
      "10-",
      "20 ",
      "un ",
      "dozens ",
      "several ",
      "κι ",
      "δύο "
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(RandomText.of(random, 6));
      for (int j = random.nextInt(5); j > 0; j--) {
        text.append(salt[random.nextInt(salt.length)]);
      }
    }
    return text.toString();
  }
}
