package org.newsledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Span;
import org.newsledger.text.Token.Kind;

class TokenizerTest {

  private final Tokenizer plain = new Tokenizer(Set.of());
  private final Tokenizer french = new Tokenizer(Set.of("l", "d", "qu", "jusqu"));

  @Test
  void cutsElidedArticlesOff() {
    assertEquals("l'|armée|d’|Almaty|qu'|elle", words(french, "l'armée d’Almaty qu'elle"));
    assertEquals("L’|État", words(french, "L’État"));
    assertEquals("aujourd'hui", words(french, "aujourd'hui"));
  }

  @Test
  void keepsTheNounOfAPossessiveWhole() {
    assertEquals("Ukraine|'|s|army", words(plain, "Ukraine's army"));
    assertEquals("don't", words(plain, "don't"));
    assertEquals("protesters|'|demands", words(plain, "protesters' demands"));
  }

  @Test
  void cutsAtHyphens() {
    assertEquals("Kassym|-|Jomart|23|-|year|-|old", words(plain, "Kassym-Jomart 23-year-old"));
  }

  @Test
  void keepsDottedAbbreviationsWhole() {
    assertEquals("the|U.S.|said", words(plain, "the U.S. said"));
    assertEquals("J|.|Smith", words(plain, "J. Smith"));
  }

  @Test
  void readsNumbersWithTheirSeparators() {
    assertEquals("2.298|,|10:30|,|1,5|,|5/6|.", words(plain, "2.298, 10:30, 1,5, 5/6."));
    assertEquals("1|000", words(plain, "1 000"));
    assertEquals(Kind.NUMBER, tokens(plain, "5.1.2022").get(0).kind());
    assertEquals("5|th|,|30|%", words(plain, "5th, 30%"));
  }

  @Test
  void keepsLinksWhole() {
    List<Token> tokens =
        tokens(plain, "see https://t.co/a_B-9?x=1. or www.who.int, pic.twitter.com/x1");

    assertEquals(
        List.of("https://t.co/a_B-9?x=1", "www.who.int", "pic.twitter.com/x1"),
        tokens.stream().filter(t -> t.kind() == Kind.LINK).map(Token::text).toList());
  }

  @Test
  void knowsWordsThatOnlyLookLikeLinks() {
    assertEquals("http|is|old|.|www|too", words(plain, "http is old. www too"));
    assertEquals("pictures", words(plain, "pictures"));
  }

  @Test
  void tellsWhatStandsAfterASpace() {
    List<Token> tokens = tokens(plain, "(12 dead)");

    assertEquals(List.of(true, false, true, false), tokens.stream().map(Token::spaced).toList());
  }

  @Test
  void foldsCaseAndFinalSigma() {
    Token token = tokens(plain, "ΘΑΝΆΤΟΥΣ").get(0);

    assertEquals("θανάτουσ", token.folded());
    assertEquals("θανατουσ", token.plain());
    assertTrue(token.allCaps());
    assertFalse(tokens(plain, "Α").get(0).allCaps());
  }

  @Test
  void coversAnyTextInOrderWithoutOverlap() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String text = RandomText.of(random, 60);
      int last = 0;
      for (Token token : french.tokenize(text, new Span(0, text.length()))) {
        assertTrue(token.span().start() >= last && token.span().length() > 0);
        assertTrue(
            text.substring(last, token.span().start()).codePoints().allMatch(RandomText::isSpace));
        assertEquals(token.text(), token.span().of(text));
        last = token.span().end();
      }
    }
  }

  private static List<Token> tokens(Tokenizer tokenizer, String text) {
    return tokenizer.tokenize(text, new Span(0, text.length()));
  }

  private static String words(Tokenizer tokenizer, String text) {
    return String.join("|", tokens(tokenizer, text).stream().map(Token::text).toList());
  }
}
