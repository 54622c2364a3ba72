package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Span;

class LongSentencesTest {

  @Test
  void leavesAShortSentenceWhole() {
    assertEquals(List.of("one two"), cut("one two", 7));
  }

  @Test
  void cutsBetweenWords() {
    assertEquals(List.of("one", "two", "three"), cut("one two three", 6));
    assertEquals(List.of("one two", "three"), cut("one two three", 8));
  }

  @Test
  void cutsAWordWithoutTearingACharacter() {
    assertEquals(List.of("ab", "cd", "e"), cut("abcde", 2));
    assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE00x"), cut("\uD83D\uDE00\uD83D\uDE00x", 3));
  }

  private static List<String> cut(String text, int longest) {
    List<Span> pieces = new ArrayList<>();
    LongSentences.cut(text, new Span(0, text.length()), longest, pieces);
    return pieces.stream().map(span -> span.of(text)).toList();
  }
}
