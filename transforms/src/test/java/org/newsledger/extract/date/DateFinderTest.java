package org.newsledger.extract.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.extract.FoundDate;
import org.newsledger.language.LanguagePack;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;
import org.newsledger.text.Token;

class DateFinderTest {

  private static final DateValue THURSDAY = new DateValue(LocalDate.of(2022, 1, 6), Precision.DAY);
  private static final DateValue JANUARY = new DateValue(LocalDate.of(2022, 1, 1), Precision.MONTH);

  private static List<FoundDate> find(String code, String text, @Nullable DateValue anchor) {
    LanguagePack pack = LanguagePack.find(code).orElseThrow();
    List<Token> tokens = pack.tokenizer().tokenize(text, new Span(0, text.length()));
    return DateFinder.of(pack).find(tokens, anchor);
  }

  private static @Nullable DateValue only(String code, String text, @Nullable DateValue anchor) {
    List<FoundDate> found = find(code, text, anchor);
    assertEquals(1, found.size(), text + " " + found);
    return found.get(0).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | on January 5 | 2022-01-05 | DAY",
        "en | on 5 January 2021 | 2021-01-05 | DAY",
        "en | on 2021-12-31 | 2021-12-31 | DAY",
        "en | on 12/31/2021 | 2021-12-31 | DAY",
        "fr | le 5/1/2022 | 2022-01-05 | DAY",
        "fr | le 1er décembre | 2021-12-01 | DAY",
        "de | am 3. Mai 2021 | 2021-05-03 | DAY",
        "de | am 05.01.2022 | 2022-01-05 | DAY",
        "es | el 5 de enero de 2022 | 2022-01-05 | DAY",
        "ru | 5 января 2022 года | 2022-01-05 | DAY",
        "ro | în ianuarie 2022 | 2022-01-01 | MONTH",
        "en | in December | 2021-12-01 | MONTH",
        "fr | en 2011 | 2011-01-01 | YEAR",
        "ru | в 2011 году | 2011-01-01 | YEAR",
        "ro | miercuri seară | 2022-01-05 | DAY",
        "fr | jeudi | 2022-01-06 | DAY",
        "en | last Thursday | 2021-12-30 | DAY",
        "en | next Monday | 2022-01-10 | DAY",
        "de | am Mittwochabend | 2022-01-05 | DAY",
        "en | last week | 2021-12-27 | WEEK",
        "en | over the weekend | 2021-12-27 | WEEK",
        "ru | в прошлом месяце | 2021-12-01 | MONTH",
        "ro | acum trei zile | 2022-01-03 | DAY",
        "ru | неделю назад | 2021-12-27 | WEEK",
        "en | three years ago | 2019-01-01 | YEAR",
      })
  void tellsDatesAgainstADay(String code, String text, LocalDate date, Precision precision) {
    assertEquals(new DateValue(date, precision), only(code, text, THURSDAY));
  }

  @Test
  void tellsAgainstAMonthWhatAMonthSuffices() {
    DateValue fifth = new DateValue(LocalDate.of(2022, 1, 5), Precision.DAY);
    assertEquals(fifth, only("ro", "pe 5 ianuarie", JANUARY));
    assertEquals(
        new DateValue(LocalDate.of(2021, 12, 1), Precision.MONTH),
        only("en", "last month", JANUARY));
    assertNull(only("ro", "miercuri", JANUARY));
    assertNull(only("en", "yesterday", JANUARY));
    assertNull(only("en", "last week", JANUARY));
  }

  @Test
  void tellsWithoutAnAnchorOnlyWholeDates() {
    assertNull(only("en", "on January 5", null));
    assertEquals(LocalDate.of(2021, 1, 5), only("en", "on January 5, 2021", null).date());
  }

  @Test
  void takesTheYearInWhichAWeekdayFits() {
    DateValue march = new DateValue(LocalDate.of(2022, 3, 1), Precision.DAY);
    assertEquals(2021, only("en", "on Thursday, 30 December", march).date().getYear());
    assertEquals(2022, only("en", "on Tuesday, 15 March", march).date().getYear());
  }

  @Test
  void knowsNoDateThatTheCalendarLacks() {
    assertNull(only("en", "on 31 February 2022", THURSDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They may march on.",
        "en | The 1980s on Black Friday.",
        "ro | Câteva luni mai târziu.",
        "ro | trei luni",
        "fr | il y a trois suspects",
        "ru | охрана окружающей среды",
      })
  void findsNoDateInWordsThatOnlyLookLikeOne(String code, String text) {
    assertEquals(List.of(), find(code, text, THURSDAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ro", "el", "fr", "en", "ru", "es", "de"})
  void survivesAnyText(String code) {
    Random random = new Random(11);
    LanguagePack pack = LanguagePack.find(code).orElseThrow();
    for (int i = 0; i < 500; i++) {
      String text = RandomText.of(random, 40);
      List<Token> tokens = pack.tokenizer().tokenize(text, new Span(0, text.length()));
      int end = 0;
      for (FoundDate found : DateFinder.of(pack).find(tokens, THURSDAY)) {
        assertTrue(end <= found.from() && found.from() < found.to());
        assertTrue(found.to() <= tokens.size());
        end = found.to();
      }
    }
  }
}
