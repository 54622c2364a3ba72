package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.DateHint;
import org.newsledger.model.DateValue;
import org.newsledger.model.Document;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;
import org.newsledger.model.Publication.Origin;

class PublicationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-06 | 2022-01-06 DAY",
        "2022-01-06T23:30:00+02:00 | 2022-01-06 DAY",
        "2022-01-06 14:30:00 | 2022-01-06 DAY",
        "20220106T120000Z | 2022-01-06 DAY",
        "20220106 | 2022-01-06 DAY",
        "20220106143000 | 2022-01-06 DAY",
        "Thu, 06 Jan 2022 14:30:00 GMT | 2022-01-06 DAY",
        "January 6, 2022 | 2022-01-06 DAY",
        "6 ianuarie 2022 | 2022-01-06 DAY",
        "06.01.2022 | 2022-01-06 DAY",
        "26/01/2022 | 2022-01-26 DAY",
        "01/26/2022 | 2022-01-26 DAY",
        "2022/1/6 | 2022-01-06 DAY",
        "2022-01 | 2022-01-01 MONTH",
        "January 2022 | 2022-01-01 MONTH",
        "2022 | 2022-01-01 YEAR"
      })
  void readsTheDatesOfMetadata(String written, String expected) {
    DateValue value = PublicationFinder.metadata(written);

    assertEquals(expected, value.date() + " " + value.precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "06/01/2022", "2022-13-45", "99999999", "1641470400"})
  void guessesNoDate(String written) {
    assertNull(PublicationFinder.metadata(written));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/2022/01/06/floods, 2022-01-06 DAY",
    "https://a.org/news/2022/1/6/floods.html, 2022-01-06 DAY",
    "https://a.org/news/floods-2022-01-06, 2022-01-06 DAY",
    "https://a.org/20220106/floods, 2022-01-06 DAY",
    "https://a.org/floods_20220106.html, 2022-01-06 DAY",
    "https://a.org/2022/01/floods, 2022-01-01 MONTH"
  })
  void readsTheDateOfAUrl(String url, String expected) {
    DateValue value = PublicationFinder.url(url);

    assertEquals(expected, value.date() + " " + value.precision());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.org/123456789", "https://a.org/b20220106c", "https://a.org/1914-18-war",
        "https://a.org/2022-10-best-films", "20220106/a.txt", "https://20220106.org"
      })
  void readsNoDateFromOtherNumbers(String url) {
    assertNull(PublicationFinder.url(url));
  }

  @Test
  void trustsMetadataThenUrlThenText() {
    var header = new DateValue(LocalDate.of(2022, 1, 6), Precision.DAY);

    assertEquals(Origin.METADATA, origin("https://a.org/2022/01/06/x", "2022-01-07", header));
    assertEquals(Origin.URL, origin("https://a.org/2022/01/05/x", "soon", header));
    assertEquals(Origin.TEXT, origin("https://a.org/2022/01/x", null, header));
    assertEquals(Origin.URL, origin("https://a.org/2022/02/x", null, header));
    assertEquals(Origin.TEXT, origin("x", null, header));
  }

  private static Origin origin(String uri, String published, DateValue header) {
    var document = new Document(uri, null, null, published, null, "", 0);
    return PublicationFinder.find(document, header, List.of(), null).from();
  }

  @Test
  void trustsWhatAPageTellsInItsOrder() {
    List<DateHint> hints = new ArrayList<>();
    for (DateHint.Trust trust : DateHint.Trust.values()) {
      int day = 20 - trust.ordinal();
      String date = "2022-01-" + day;
      boolean address = trust == DateHint.Trust.URL;
      hints.add(new DateHint(address ? "https://a.org/2022/01/" + day + "/x" : date, trust));
    }
    Collections.shuffle(hints, new Random(1));
    while (!hints.isEmpty()) {
      DateHint best = Collections.min(hints, Comparator.comparing(DateHint::trust));
      Publication found = find("x", hints, null, null);

      assertEquals(20 - best.trust().ordinal(), found.date().date().getDayOfMonth());
      assertEquals(best.trust() == DateHint.Trust.URL ? Origin.URL : Origin.METADATA, found.from());
      hints.remove(best);
    }
  }

  @Test
  void aDayMendsAMonthThatHoldsIt() {
    var month = new DateHint("2022-01", DateHint.Trust.RECORD);

    Publication within = find("https://a.org/2022/01/06/x", List.of(month), null, null);
    Publication outside = find("https://a.org/2022/02/06/x", List.of(month), null, null);

    assertEquals("2022-01-06 URL", within.date().date() + " " + within.from());
    assertEquals("2022-01-01 METADATA", outside.date().date() + " " + outside.from());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2022-01-06 | 2022-01-06T09:00:00Z | - | 2022-01-06",
        "2022-01-07 | 2022-01-06T09:00:00Z | - | -",
        "2022-01-07 | 2022-01-06 10:00:00 | - | -",
        "2022-01-07T02:00:00+06:00 | 2022-01-06T21:00:00Z | - | 2022-01-07",
        "2022-01-07T04:00:00+0600 | 2022-01-06T21:00:00Z | - | -",
        "Fri, 07 Jan 2022 02:00:00 +0600 | 2022-01-06T21:00:00Z | - | 2022-01-07",
        "2022-01-07T02:00:00+06:00 | 2022-01-06T21:00:00Z | 2022-01-06 | -",
        "2022-01-06 | - | 2022-01-05 | -",
        "2022-01-05 | - | 2022-01-05 | 2022-01-05",
        "2022-01-06 | whenever | - | 2022-01-06",
        "- | 2022-01-06T09:00:00Z | - | -"
      })
  void noArticleIsYoungerThanItsCrawl(
      String published, String crawled, LocalDate asOf, LocalDate expected) {
    List<DateHint> hints =
        published == null ? List.of() : List.of(new DateHint(published, DateHint.Trust.OPEN_GRAPH));

    Publication found = find("x", hints, crawled, asOf);

    assertEquals(expected, found == null ? null : found.date().date());
  }

  @Test
  void aUrlOrHeaderFromTheFutureIsPassedOver() {
    var document =
        new Document(
            "https://a.org/2023/01/06/x", null, null, List.of(), "2022-01-06", null, "", 0);
    var header = new DateValue(LocalDate.of(2022, 1, 5), Precision.DAY);
    var future = new DateValue(LocalDate.of(2022, 1, 7), Precision.DAY);

    assertEquals(Origin.TEXT, PublicationFinder.find(document, header, List.of(), null).from());
    assertNull(PublicationFinder.find(document, future, List.of(), null));
  }

  private static Publication find(
      String uri, List<DateHint> hints, String crawled, LocalDate asOf) {
    var document = new Document(uri, null, null, hints, crawled, null, "", 0);
    return PublicationFinder.find(document, null, List.of(), asOf);
  }
}
