package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.DateValue;
import org.newsledger.model.Document;
import org.newsledger.model.Precision;
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
    return PublicationFinder.find(document, header, List.of()).from();
  }
}
