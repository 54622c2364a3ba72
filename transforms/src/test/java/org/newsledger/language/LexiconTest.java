package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Span;
import org.newsledger.text.RandomText;
import org.newsledger.text.Token;
import org.newsledger.text.Tokenizer;

class LexiconTest {

  private final Tokenizer tokenizer = new Tokenizer(Set.of());

  @Test
  void findsChoicesInAnyCase() {
    var lexicon = lexicon(false, "arest(at|ată|ați)");

    assertEquals("arestat@0 arestați@2", found(lexicon, "Arestat sau ARESTAȚI"));
    assertEquals("", found(lexicon, "arest arestare"));
  }

  @Test
  void prefersTheLongestPhrase() {
    var lexicon = lexicon(false, "security", "security forces", "security forces of");

    assertEquals("security forces@1", found(lexicon, "the security forces left"));
    assertEquals(
        List.of("security forces", "security"),
        lexicon.at(tokens("security forces left"), 0).stream().map(Lexicon.Match::form).toList());
    assertEquals(2, lexicon.longestAt(tokens("security forces left"), 0).size());
  }

  @Test
  void findsPrefixesTheLongestFirst() {
    var lexicon = lexicon(false, "protest*", "protestant*", "демонстрант*");

    assertEquals("protest*@0", found(lexicon, "Protestatarii"));
    assertEquals("protestant*@0", found(lexicon, "protestantische"));
    assertEquals("protest*@0", found(lexicon, "protest"));
    assertEquals("", found(lexicon, "protes"));
    assertEquals("демонстрант*@1", found(lexicon, "Десятки ДЕМОНСТРАНТОВ"));
  }

  @Test
  void findsAWordAndAPrefixOfIt() {
    var lexicon = lexicon(false, "arrests", "arrest*");

    assertEquals(2, lexicon.at(tokens("arrests"), 0).size());
  }

  @Test
  void leavesAGapWithinAClause() {
    var lexicon = lexicon(false, "took … hostage");

    assertEquals("took … hostage@1", found(lexicon, "They took three men hostage."));
    assertEquals("took … hostage@0", found(lexicon, "took hostage"));
    assertEquals("", found(lexicon, "took it. Then hostage"));
    assertEquals("", found(lexicon, "took a b c d e f g h i hostage"));
    assertEquals("took … hostage@0", found(lexicon, "took a b c d e f g h hostage"));
  }

  @Test
  void forgivesMissingDiacriticsWhereTheLanguageDoes() {
    assertEquals("răniți@0", found(lexicon(true, "răniți"), "raniti"));
    assertEquals("", found(lexicon(false, "răniți"), "raniti"));
    assertEquals("răniți@0", found(lexicon(false, "răniți"), "RANITI"));
    assertEquals("", found(lexicon(true, "răniți"), "rănîti"));
    assertEquals("", found(lexicon(true, "și"), "si"));
  }

  @Test
  void forgivesMissingDiacriticsInPrefixes() {
    assertEquals("arestăr*@0", found(lexicon(true, "arestăr*"), "arestarile"));
    assertEquals("", found(lexicon(false, "arestăr*"), "arestarile"));
  }

  @Test
  void matchesAcrossHyphensAsWritten() {
    assertEquals(
        "anti - war".replace(" ", "") + "@0", found(lexicon(false, "anti-war"), "anti-war"));
    assertEquals("", found(lexicon(false, "anti-war"), "anti war"));
  }

  @Test
  void findsNothingPastTheEnd() {
    assertNull(lexicon(false, "a").longestAt(tokens("a"), 1));
  }

  @Test
  void writesOutChoicesAcrossWordsAndOfNothing() {
    var lexicon = lexicon(false, "(|very )(bad|ill) (|old) (man|men)", "le(|s) (a b|c)(|d)");

    for (String text : List.of("bad man", "very ill men", "ill old man", "les a b", "le cd")) {
      assertEquals(1, lexicon.at(tokens(text), 0).size(), text);
      assertEquals(tokens(text).size(), lexicon.longestAt(tokens(text), 0).to(), text);
    }
    assertEquals("", found(lexicon, "very old man, bad old, les a"));
  }

  @Test
  void listsPhrasesThatAreWrittenAlikeInTheOrderTheyWereAdded() {
    Lexicon.Builder<Integer> builder = Lexicon.builder(tokenizer, false);
    builder.add("chief (|of staff)", 1).add("chief", 2).add("(chief of|head of) staff", 3);
    var lexicon = builder.build();

    assertEquals(List.of(1, 3, 1, 2), values(lexicon, "chief of staff"));
    assertEquals(List.of(1, 2), values(lexicon, "chief"));
  }

  private List<Integer> values(Lexicon<Integer> lexicon, String text) {
    return lexicon.at(tokens(text), 0).stream().map(Lexicon.Match::value).toList();
  }

  @Test
  void refusesAFormWithoutWords() {
    assertThrows(IllegalArgumentException.class, () -> lexicon(false, "  "));
    assertThrows(IllegalArgumentException.class, () -> lexicon(false, "(|old) (|man)"));
  }

  @Test
  void refusesUnbalancedParenthesesAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> lexicon(false, "old (man"));
    assertThrows(IllegalArgumentException.class, () -> lexicon(false, "old man) ("));
  }

  @Test
  void findsWhatAPlainScanFindsInAnyText() {
    var lexicon = lexicon(false, "word", "word killed", "kil*", "uci*", "12 … word");
    Random random = new Random(2);
    for (int i = 0; i < 1000; i++) {
      List<Token> tokens = tokens(RandomText.of(random, 30));
      for (int at = 0; at < tokens.size(); at++) {
        boolean starts = !lexicon.at(tokens, at).isEmpty();
        String folded = tokens.get(at).folded();
        boolean expected =
            folded.equals("word") || folded.startsWith("kil") || folded.startsWith("uci");
        assertTrue(starts == expected || folded.equals("12"), tokens.get(at).toString());
      }
    }
  }

  private Lexicon<String> lexicon(boolean diacriticsOptional, String... forms) {
    Lexicon.Builder<String> builder = Lexicon.builder(tokenizer, diacriticsOptional);
    for (String form : forms) {
      builder.add(form, form);
    }
    return builder.build();
  }

  private String found(Lexicon<String> lexicon, String text) {
    return String.join(
        " ", lexicon.find(tokens(text)).stream().map(m -> m.form() + "@" + m.from()).toList());
  }

  private List<Token> tokens(String text) {
    return tokenizer.tokenize(text, new Span(0, text.length()));
  }
}
