package org.newsledger.pipeline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpochTest {

  @ParameterizedTest
  @CsvSource({
    "1641465000, 2022-01-06T10:30:00Z",
    "1641465000.0, 2022-01-06T10:30:00Z",
    "1641465000123, 2022-01-06T10:30:00Z",
    "1641465000123456, 2022-01-06T10:30:00Z",
    "2022010612, 2022010612",
    "20220106, 20220106",
    "20220106103000, 20220106103000",
    "2022-01-06, 2022-01-06",
    "1641465000 ms, 1641465000 ms",
    "6 January 2022, 6 January 2022",
  })
  void readsSecondsAndMilliseconds(String written, String readable) {
    assertEquals(readable, Epoch.readable(written));
  }
}
