package org.newsledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ContentIdTest {
  @Test
  void theSamePartsGiveTheSameId() {
    assertEquals(ContentId.of("a", "b"), ContentId.of("a", "b"));
    assertEquals(24, ContentId.of("a", "b").length());
  }

  @Test
  void bordersBetweenPartsCount() {
    assertNotEquals(ContentId.of("ab", "c"), ContentId.of("a", "bc"));
  }

  @Test
  void theIdOfKnownPartsNeverChanges() {
    assertEquals("f3b078ca0d6af341f3a3533e", ContentId.of("uri", "text"));
  }
}
