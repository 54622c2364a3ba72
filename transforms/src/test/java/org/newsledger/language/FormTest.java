package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void opensChoices() {
    assertEquals(List.of("rănit", "rănită", "răniți"), Form.expand("răni(t|tă|ți)"));
    assertEquals(List.of("a c", "a d", "b c", "b d"), Form.expand("(a|b) (c|d)"));
  }

  @Test
  void opensNestedChoices() {
    assertEquals(List.of("x", "xa", "xab"), Form.expand("x(|a(|b))"));
  }

  @Test
  void leavesPlainWordsAlone() {
    assertEquals(List.of("forțe de ordine"), Form.expand("forțe de ordine"));
  }

  @Test
  void refusesUnbalancedParentheses() {
    assertThrows(IllegalArgumentException.class, () -> Form.expand("a(b"));
    assertThrows(IllegalArgumentException.class, () -> Form.expand("a)b"));
  }
}
