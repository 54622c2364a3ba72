package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateHeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 6 January 2022",
        "6 ianuarie 2022, 14:30",
        "Joi, 6 ianuarie 2022",
        "Jane Doe | 6 janvier 2022",
        "06.01.2022, 14:30",
        "Опубликовано 6 января 2022 г.",
        "6 Ιανουαρίου 2022 10:15",
        "Thursday, January 6, 2022",
        "By Our Own Staff | The Harbour Gazette of Kent | Published 6 January 2022",
        "Publicado el 6 de enero de 2022 a las 14:30 - Actualizado a las 16:05"
      })
  void readsALineOfItsOwnAtTheTop(String line) {
    DateHeader header = DateHeader.of("Floods\n" + line + "\n\nThe river rose.");

    assertEquals("2022-01-06", header.date().date().toString());
    assertEquals(7, header.silent().start());
    assertEquals(7 + line.length(), header.silent().end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On January 6, 2022 the river rose and flooded two villages in the north.",
        "It rose on 6 January 2022.",
        "The river rose 6 metres in 2022",
        "1968年10月2日，军队对在该广场上和平示威的人群开枪。"
      })
  void leavesDatesOfTheAccountAlone(String line) {
    DateHeader header = DateHeader.of(line + "\n\nThe river rose.");

    assertNull(header.date());
    assertEquals(0, header.silent().length());
  }

  @Test
  void readsASlashedDateAsTheLanguageWritesIt() {
    DateHeader header = DateHeader.of("Crues\nPar Jeanne Roy\nPublié le 06/01/2022\n\nLa pluie.");

    assertEquals("2022-01-06", header.dateIn("fr").date().toString());
    assertNull(header.dateIn("en"));
    assertEquals(
        "2022-01-25", DateHeader.of("Crues\nLe 25/01/2022").dateIn("en").date().toString());
  }

  @Test
  void leavesAHeadlineWithADateToTheClaims() {
    assertNull(DateHeader.of("Sechs Tote bei Unfall am 6. Januar 2024\n\nEs regnete.").date());
  }

  @Test
  void readsADatelineWithItsYear() {
    DateHeader header = DateHeader.of("ALMATY, Jan 6, 2022 (Agency) - The river rose again today.");

    assertEquals("2022-01-06", header.date().date().toString());
    assertEquals(0, header.silent().length());
    assertEquals(
        "2023-08-19",
        DateHeader.of("Floods\n\nKRANJ, Slovenia, Aug. 19, 2023 - Rain.").date().date().toString());
    assertNull(DateHeader.of("ALMATY, Jan 6 (Agency) - The river rose again.").date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Conakry, 6 janvier 2022 – The river rose.",
        "Paris, le 6 janvier 2022. The river rose.",
        "La Paz, 6 de enero de 2022.- The river rose.",
        "Puerto de la Cruz, 6 ene 2022 (A) -",
        "Murcia, miércoles 6 de enero de 2022\nThe river rose.",
        "WRANGELL, Alaska (Jan 6, 2022) — The river rose.",
        "Москва. 6 января 2022. АГЕНТСТВО - The river rose."
      })
  void readsADatelineThatAMarkEnds(String line) {
    assertEquals("2022-01-06", DateHeader.of("Floods\n\n" + line).date().date().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since then, 6 January 2022 was the worst day. The river rose.",
        "Paris, 6 January 2022 was a day of rain.",
        "On Sept. 11, 1973, Gen. Vega took the palace."
      })
  void leavesDatesThatGoOnAlone(String line) {
    assertNull(DateHeader.of(line).date());
  }
}
