package org.newsledger.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextCleanerTest {

  @Test
  void composesLetters() {
    assertEquals("é", TextCleaner.clean("e\u0301"));
    assertEquals("½ m²", TextCleaner.clean("½ m²"));
  }

  @Test
  void makesEverySpaceOnePlainSpace() {
    assertEquals("1 000 blessés", TextCleaner.clean("1\u00a0000\u202fblessés"));
    assertEquals("a b", TextCleaner.clean("\t a \t  b  "));
  }

  @Test
  void makesEveryLineBreakOneAndKeepsOneBlankLine() {
    assertEquals("a\nb\n\nc\n\nd", TextCleaner.clean("a\r\nb\r\n\r\nc \n \n\n\u2029 d\n\n"));
    assertEquals("a\nb", TextCleaner.clean("a\u2028b"));
  }

  @Test
  void removesWhatCannotBeSeen() {
    assertEquals("București", TextCleaner.clean("\ufeffBucu\u00adrești\u200b\u202a\u0000"));
    assertEquals("می‌خواهد", TextCleaner.clean("می‌خواهد"));
    assertEquals("больших", TextCleaner.clean("больши\u0301х"));
    assertEquals("broken", TextCleaner.clean("bro\ud83cken"));
  }

  @Test
  void removesQuestionMarksThatWereEmoji() {
    assertEquals("police...", TextCleaner.clean("police... ????????????"));
    assertEquals("⚡ now", TextCleaner.clean("????????⚡ ?? now"));
    assertEquals("Tiara 5", TextCleaner.clean("Tiara????????5"));
  }

  @Test
  void keepsQuestionMarksThatAsk() {
    assertEquals("What? Why?? No!?", TextCleaner.clean("What? Why?? No!?"));
  }

  @Test
  void setsLinksApartFromWords() {
    assertEquals(
        "look. pic.twitter.com/a https://t.co/b",
        TextCleaner.clean("look.pic.twitter.com/ahttps://t.co/b"));
    assertEquals("(https://a.b)", TextCleaner.clean("(https://a.b)"));
  }

  @Test
  void mendsWordsInAMixtureOfScripts() {
    assertEquals("погибло 10", TextCleaner.clean("пoгибло 10")); // Latin o
    assertEquals("Αθήνα", TextCleaner.clean("Aθήνα")); // Latin A
    assertEquals("Nokia", TextCleaner.clean("Nоkia")); // Cyrillic о
    assertEquals("μέτρα", TextCleaner.clean("µέτρα")); // the micro sign
  }

  @Test
  void readsCharacterReferences() {
    assertEquals(
        "R&D “now” it’s 1 000 — é",
        TextCleaner.clean("R&amp;D &ldquo;now&rdquo; it&#8217;s 1&nbsp;000 &mdash; &#xe9;"));
    assertEquals("a & b; c &#0; &x;", TextCleaner.clean("a & b; c &#0; &x;"));
    assertEquals("în orașul ăsta", TextCleaner.clean("&icirc;n ora&#537;ul &abreve;sta"));
  }

  @Test
  void readsReferencesToTheCodePageAndThoseEscapedTwice() {
    assertEquals("it’s – €5", TextCleaner.clean("it&#146;s &#x96; &#128;5"));
    assertEquals("it’s été", TextCleaner.clean("it&amp;#8217;s &amp;eacute;t&eacute;"));
    assertEquals("A&B; &", TextCleaner.clean("A&amp;B; &amp;"));
  }

  @Test
  void mendsLettersThatAWrongEncodingCost() {
    assertEquals("Région, it’s", TextCleaner.clean("RÃ©gion, itâ€™s"));
    assertEquals("în țară și acum", TextCleaner.clean("în þarã ºi acum"));
  }

  @Test
  void joinsLinesThatWereBrokenToAWidth() {
    String text =
        "The river burst its banks on Tuesday night and flooded\n"
            + "two villages in the north of the country. Nobody was\n"
            + "hurt, but the road is closed and so is the school, as\n"
            + "its mayor said. Rain is expected until the end of the\n"
            + "week.\n\nHelp arrives\n\nBoats are on their way.";

    assertEquals(
        text.replace("\n\n", "|").replace('\n', ' ').replace("|", "\n\n"), TextCleaner.clean(text));
    String lines = "The river rose.\nNobody was hurt.\nlower case starts this\nIt rains.\nOh.";
    assertEquals(lines, TextCleaner.clean(lines));
  }

  @Test
  void cleansAnyText() {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      String clean = TextCleaner.clean(RandomText.of(random, 40));
      assertEquals(clean, clean.strip());
      assertFalse(clean.contains("\n\n\n") || clean.contains("  ") || clean.contains("\r"));
      assertTrue(clean.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000));
      assertTrue(Normalizer2.getNFCInstance().isNormalized(clean), clean);
    }
  }
}
